import type { Context } from '../../../platform/server/context.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { listedOrganisations } from '../../organisations/server/listed-organisations.ts'
import { askingWords } from '../asking-words.ts'
import { MESSAGE_MAX, toAsk } from '../endorsement.ts'
import { nameOf } from '../server/about-of.ts'
import { askToEndorse } from '../server/asking/ask-to-endorse.ts'
import { type Asked, asksOf } from '../server/asking/asks-of.ts'
import { mustOwn, type Thing } from '../server/asking/must-own.ts'
import { endorsementsOfVersion } from '../server/standing/standing.ts'
import { Endorsements, type SayAsking } from './endorsement-parts.tsx'

/** Who stands behind our badge, and whom did we ask? */
export const badgeEndorsementsPage = page('/badges/:badgeId/appuis', {
  words: askingWords,
  open: ['person', 'professional'],
  show: async (ctx, { badgeId }) => {
    const { about, asked } = await asksOf(ctx, { badgeId })
    const standing = about.kind === 'version' ? await endorsementsOfVersion(ctx, about.version) : []
    return { about, asked, standing }
  },
  view: ({ about, asked, standing, say, reading }) => {
    const home = about.kind === 'version' ? `/badges/${about.version.badgeId}` : '/badges'
    const number = about.kind === 'version' ? about.version.number : 1
    const waiting = asked.filter(({ one }) => !standing.some(({ id }) => id === one.id))
    const toAskButton = (
      <Buttons>
        <ButtonLink href={`${home}/appuis/demander`} icon="handshake">
          {say('ask')}
        </ButtonLink>
      </Buttons>
    )
    return (
      <Content title={say('title')} intro={say('introBadge', { name: nameOf(about), number })}>
        <div class="stack">
          {asked.length === 0 ? (
            <EmptyState
              icon="handshake"
              title={say('noneTitle')}
              text={say('noneText')}
              action={toAskButton}
            />
          ) : (
            toAskButton
          )}
          <Endorsements all={standing} reading={reading} of="badge" />
          <AskedList all={waiting} say={say} />
          <LinkList links={[{ href: home, label: nameOf(about) }]} />
        </div>
      </Content>
    )
  },
})

/** What was asked, and what became of it. */
export function AskedList({ all, say }: { all: readonly Asked[]; say: SayAsking }) {
  if (all.length === 0) return null
  return (
    <Card title={say('waiting')} icon="envelope-simple">
      <ul class="members">
        {all.map(({ one, who, isLapsed }) => (
          <li key={one.id} class="members__one">
            <div>
              <p>
                <strong>{who || say('byLetter')}</strong>
              </p>
              {one.target.kind === 'version' && (
                <p class="quiet">{say('forVersion', { number: one.target.version })}</p>
              )}
            </div>
            <Tag label={say(isLapsed ? 'is-lapsed' : `is-${one.status}`)} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

type Pieces = { badgeId: string } | { organisationSlug: string }

const thingIn = (pieces: Pieces): Thing =>
  'badgeId' in pieces ? { badgeId: pieces.badgeId } : { organisationSlug: pieces.organisationSlug }

const homeOf = (thing: Thing) =>
  'badgeId' in thing
    ? `/badges/${thing.badgeId}/appuis`
    : `/pro/organisations/${thing.organisationSlug}/appuis`

async function whatToAsk(ctx: Context, pieces: Pieces) {
  const thing = thingIn(pieces)
  const about = await mustOwn(ctx, thing)
  return {
    about,
    home: homeOf(thing),
    others: await listedOrganisations(ctx, { but: about.owner?.id ?? null }),
    // a person asks organisations that are here; letters leave in the name of an organisation
    hasPost: about.owner !== null && ctx.config.smtpUrl !== undefined,
  }
}

type ToAsk = Awaited<ReturnType<typeof whatToAsk>> & {
  say: SayAsking
  typed: Parameters<typeof typedText>[0]
  problemOf: (field: string) => string | undefined
}

function AskQuestion({ about, home, others, hasPost, say, typed, problemOf }: ToAsk) {
  const to = typedText(typed, 'to', hasPost ? '' : 'here')
  return (
    <Question
      title={say('askTitle')}
      hint={say('askHint', { name: nameOf(about) })}
      back={home}
      submit={hasPost || others.length > 0 ? say('send') : undefined}
      carry={hasPost ? undefined : { to: 'here' }}
    >
      {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
      {hasPost && (
        <ChoiceCards
          name="to"
          legend={say('to')}
          error={problemOf('to')}
          chosenLabel={say('chosen')}
          options={(['here', 'mail'] as const).map((value) => ({
            value,
            label: say(`to-${value}`),
            hint: say(`toHint-${value}`),
            icon: value === 'here' ? 'buildings' : 'envelope-simple',
            checked: to === value,
          }))}
        />
      )}
      {others.length === 0 ? (
        <p>{say('nobodyHere')}</p>
      ) : (
        <Select
          name="organisationId"
          label={say('organisation')}
          value={typedText(typed, 'organisationId', '')}
          error={problemOf('organisationId')}
          options={[
            { value: '', label: say('chooseOne') },
            ...others.map(({ id, name, town }) => ({ value: id, label: `${name} · ${town}` })),
          ]}
        />
      )}
      {hasPost && (
        <TextField
          name="mail"
          type="email"
          autocomplete="off"
          label={say('mail')}
          value={typedText(typed, 'mail', '')}
          error={problemOf('mail')}
          maxlength={120}
        />
      )}
      <TextArea
        name="message"
        label={say('message')}
        hint={say('messageHint')}
        value={typedText(typed, 'message', '')}
        error={problemOf('message')}
        max={MESSAGE_MAX}
        rows={3}
      />
    </Question>
  )
}

/** Whom do we ask to stand behind our badge? */
export const askForBadgePage = page('/badges/:badgeId/appuis/demander', {
  words: askingWords,
  open: ['person', 'professional'],
  show: (ctx, { badgeId }) => whatToAsk(ctx, { badgeId }),
  form: toAsk,
  act: async (ctx, { badgeId, ...asked }, { reading }) => {
    await askToEndorse(ctx, { thing: { badgeId }, ...asked, reading })
    return goTo(homeOf({ badgeId }), 'endorsementAsks.sent')
  },
  view: (props) => <AskQuestion {...props} />,
})

/** Whom do we ask to stand behind us? */
export const askForOrganisationPage = page('/pro/organisations/:organisationSlug/appuis/demander', {
  words: askingWords,
  open: ['professional'],
  show: (ctx, { organisationSlug }) => whatToAsk(ctx, { organisationSlug }),
  form: toAsk,
  act: async (ctx, { organisationSlug, ...asked }, { reading }) => {
    await askToEndorse(ctx, { thing: { organisationSlug }, ...asked, reading })
    return goTo(homeOf({ organisationSlug }), 'endorsementAsks.sent')
  },
  view: (props) => <AskQuestion {...props} />,
})
