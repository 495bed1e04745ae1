import { z } from 'zod'
import { oneOf, optionalText } from '../../../platform/fields.ts'
import { isId } from '../../../platform/id.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { ButtonLink } from '../../../ui/form/button.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { whoAmI } from '../../accounts/server/who-am-i.ts'
import { ageOf } from '../../consent/server/say-age-band.ts'
import type { Experience } from '../../experiences/experience.ts'
import { experiencesOf } from '../../experiences/server/experiences-of.ts'
import { askWords } from '../ask-words.ts'
import { mayAsk, NAME_MAX, RELATIONS, WAYS, withReferent } from '../recommendation.ts'
import { aboutExperience } from '../server/ask/about-experience.ts'
import { draftRecommendation } from '../server/ask/draft-recommendation.ts'
import { WhoFields } from './who-fields.tsx'

const PATH = '/recommandation/nouvelle'
/** Who saw me do this, and will say so? */
export const askWhoPage = page(PATH, {
  words: askWords,
  open: ['person'],
  show: async (ctx, _params, { query }) => {
    const age = await ageOf(ctx, { personId: mustBePerson(ctx.actor) })
    const may = mayAsk(age, null, null)
    if (may === 'ask-age' && !query.has('age')) return goTo(ageAddress(query.get('vecu')))
    if (may === 'with-referent') throw withReferent()
    const told = (await experiencesOf(ctx)).filter(({ finishedAt }) => finishedAt !== null)
    const hasPost = ctx.config.smtpUrl !== undefined
    return { told, hasPost, experience: told.find(({ id }) => id === query.get('vecu')) }
  },
  form: z.object({
    relation: oneOf(RELATIONS),
    way: oneOf(WAYS),
    mail: optionalText(120),
  }),
  act: async (ctx, { relation, way, mail }, { query, reading }) => {
    const experienceId = query.get('vecu') ?? ''
    if (!isId(experienceId)) return goTo(PATH)
    const about = await aboutExperience(ctx, { experienceId, reading })
    const { nickname } = await whoAmI(ctx)
    const draft = await draftRecommendation(ctx, {
      about: { ...about, text: null, skills: about.skills.slice(0, 3) },
      relation,
      way,
      mail,
      personName: (nickname ?? '').slice(0, NAME_MAX),
      message: sayer(askWords, { ...reading, mode: 'simple' })('prepared', { title: about.title }),
      language: reading.language,
    })
    return goTo(`/recommandations/${draft.id}/contenu`)
  },
  view: ({ told, hasPost, experience, ...props }) =>
    experience ? (
      <Who {...props} experience={experience} hasPost={hasPost} />
    ) : (
      <Which {...props} told={told} />
    ),
})

type Props = View<typeof askWords>

/** The question of age, which leads back here. */
function ageAddress(experienceId: string | null): string {
  const query = new URLSearchParams({ ...(experienceId ? { vecu: experienceId } : {}), age: 'dit' })
  return `/qui-voit-quoi/age?retour=${encodeURIComponent(`${PATH}?${query}`)}`
}

function Which({ told, say }: Props & { told: readonly Experience[] }) {
  if (told.length === 0) {
    return (
      <Content title={say('whichTitle')}>
        <EmptyState
          icon="path"
          title={say('noneTitle')}
          text={say('noneText')}
          action={<ButtonLink href="/experiences/nouvelle">{say('tell')}</ButtonLink>}
        />
      </Content>
    )
  }
  return (
    <Question title={say('whichTitle')} hint={say('whichHint')} back="/recommandations">
      <LinkList
        stacked
        links={told.map(({ id, title }) => ({ href: `${PATH}?vecu=${id}`, label: title }))}
      />
    </Question>
  )
}

type WhoProps = Props & { experience: Experience; hasPost: boolean }

function Who({ experience, hasPost, say, reading, typed, problemOf }: WhoProps) {
  return (
    <Question
      title={say('whoTitle')}
      hint={say('whoHint', { title: experience.title })}
      back={`/experiences/${experience.id}`}
      step={{ now: 1, of: 3, label: say('stepWho') }}
      submit={say('continue')}
    >
      <WhoFields {...{ reading, typed, problemOf, hasPost }} />
    </Question>
  )
}
