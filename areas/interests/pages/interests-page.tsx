import type { Context } from '../../../platform/server/context.ts'
import { typedChoices } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { type Ask, page } from '../../../platform/web/page.tsx'
import { inReading } from '../../../platform/words.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import type { Family, FamilyGroup } from '../../knowledge/starter-pack.ts'
import { familiesTicked, MOST_INTERESTS } from '../interest.ts'
import { chooseInterests } from '../server/choose-interests.ts'
import { interestsOf } from '../server/interests-of.ts'
import { interestWords } from '../words.ts'
import { FamilyCards } from './family-cards.tsx'

/** What do I like? */
export const interestsPage = page('/mes-gouts', {
  words: interestWords,
  open: ['person'],
  show: async (ctx, _params, ask) => ({
    ...(await screenOf(ctx, ask)),
    chosen: await interestsOf(ctx),
  }),
  form: familiesTicked,
  act: async (ctx, { families: ticked }, ask) => {
    const { shown, next } = await screenOf(ctx, ask)
    const codes = shown.flatMap(({ families }) => families.map((family) => family.code))
    const kept = await chooseInterests(ctx, { shown: codes, ticked })
    if (next) return goTo(`/mes-gouts?groupe=${next}`)
    return goTo(kept.length > 1 ? '/mes-gouts/ordre' : '/metiers', 'interests.kept', {
      facts: { count: kept.length },
    })
  },
  view: ({ shown, step, previous, next, chosen, say, reading, typed, problemOf }) => (
    <Question
      title={say('choose')}
      hint={say('chooseHint', { most: MOST_INTERESTS })}
      back={previous ?? '/ma-carte'}
      step={step && { ...step, label: inReading(step.group.label, reading) }}
      submit={say(next ? 'next' : 'keep')}
      saved={chosen.length > 0}
      ways={[
        next
          ? { href: `/mes-gouts?groupe=${next}`, label: say('dontKnow') }
          : {
              href: '/mes-gouts/decouvrir',
              label: say(chosen.length > 0 ? 'discover' : 'dontKnow'),
            },
        ...(!next && chosen.length > 1
          ? [{ href: '/mes-gouts/ordre', label: say('orderThem') }]
          : []),
      ]}
    >
      {step && chosen.length > 0 && (
        <p class="quiet">{say('chosenSoFar', { count: chosen.length, most: MOST_INTERESTS })}</p>
      )}
      {shown.map(({ group, families }, rank) => (
        <FamilyCards
          key={group.code}
          id={rank === 0 ? 'families' : `families-${group.code}`}
          legend={inReading(group.label, reading)}
          error={rank === 0 ? problemOf('families') : undefined}
          families={families}
          ticked={typedChoices(typed, 'families', chosen)}
          reading={reading}
        />
      ))}
    </Question>
  ),
})

type Shown = { group: FamilyGroup; families: Family[] }
type Screen = {
  shown: Shown[]
  /** Only when the groups come one by one. */
  step: { now: number; of: number; group: FamilyGroup } | undefined
  previous: string | undefined
  next: string | undefined
}

/** All groups at once for who reads easily; one group a screen, seven choices at most, for who does not. */
async function screenOf(ctx: Context, { query, reading }: Ask): Promise<Screen> {
  const { families, familyGroups } = await currentKnowledge(ctx)
  const all = familyGroups.map((group) => ({
    group,
    families: families.filter((family) => family.group === group.code),
  }))
  const asked = all.findIndex(({ group }) => group.code === query.get('groupe'))
  if (asked < 0 && reading.mode === 'simple')
    return { shown: all, step: undefined, previous: undefined, next: undefined }
  const place = Math.max(0, asked)
  const here = all[place]
  const before = all[place - 1]?.group.code
  return {
    shown: here ? [here] : [],
    step: here && { now: place + 1, of: all.length, group: here.group },
    previous: before && `/mes-gouts?groupe=${before}`,
    next: all[place + 1]?.group.code,
  }
}
