import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import type { Say } from '../../../platform/words.ts'
import { BadgePicture } from '../../../ui/badge/badge-picture.tsx'
import { ButtonLink } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { CardGrid } from '../../../ui/frame/two-columns.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { peopleWhoShare } from '../../consent/server/people-who-share.ts'
import { AWARD_NAME_MAX, giveForm, LASTS, SEEN_MAX } from '../award.ts'
import { givingWords } from '../giving-words.ts'
import { badgesToGive, type Givable } from '../server/giving/awards-given.ts'
import { badgeToGive } from '../server/giving/badge-to-give.ts'
import { giveBadge } from '../server/giving/give-badge.ts'
import { altOf, pictureOf } from './award-parts.tsx'

const YEARS: readonly ('' | (typeof LASTS)[number])[] = ['', ...LASTS]

/** Which badges may I give? */
export const badgesToGivePage = page('/pro/badges-a-donner', {
  words: givingWords,
  open: ['professional'],
  show: async (ctx) => ({ all: await badgesToGive(ctx) }),
  view: ({ all, ...props }) => (
    <Content title={props.say('title')} intro={props.say('intro')} width="wide">
      {all.length === 0 ? (
        <EmptyState
          icon="medal"
          title={props.say('none')}
          text={props.say('noneText')}
          action={<ButtonLink href="/pro/badges">{props.say('write')}</ButtonLink>}
        />
      ) : (
        <CardGrid>
          {all.map((one) => (
            <ToGiveCard key={one.version.badgeId} {...props} one={one} />
          ))}
        </CardGrid>
      )}
    </Content>
  ),
})

type Props = View<typeof givingWords>

function ToGiveCard({ one, say }: Props & { one: Givable }) {
  const { version, organisation, counts } = one
  const { name } = version.content
  return (
    <Card>
      <div class="badge-line">
        <BadgePicture small src={pictureOf(one)} alt={altOf(one)} />
        <div class="stack">
          <h2>{name}</h2>
          <p class="quiet">
            {organisation.name} · {say('counts', { ...counts })}
          </p>
        </div>
      </div>
      <LinkList
        links={[
          { href: `/pro/badges/${version.slug}/donner`, label: say('giveNamed', { badge: name }) },
          { href: `/pro/badges/${version.slug}/donnes`, label: say('register') },
          { href: `/pro/badges/${version.slug}/demandes`, label: say('applications') },
        ]}
      />
    </Card>
  )
}

/** Nobody shares yet: by letter there is nothing to choose; without letters the other ways are left. */
function NobodyYet({ hasPost, say }: { hasPost: boolean; say: Say<typeof givingWords> }) {
  return hasPost ? <input type="hidden" name="who" value="mail" /> : <p>{say('nobodyYet')}</p>
}

/** To whom do I give it, and what did I see? */
export const giveBadgePage = page('/pro/badges/:badgeSlug/donner', {
  words: givingWords,
  open: ['professional'],
  show: async (ctx, { badgeSlug }) => ({
    ...(await badgeToGive(ctx, { badgeSlug })),
    people: await peopleWhoShare(ctx),
    hasPost: ctx.config.smtpUrl !== undefined,
  }),
  form: giveForm,
  act: async (ctx, given, { origin }) => {
    await giveBadge(ctx, { ...given, origin })
    return goTo(`/pro/badges/${given.badgeSlug}/donnes`, 'giving.given')
  },
  view: ({ version, organisation, people, hasPost, say, typed, problemOf }) => {
    const here = `/pro/badges/${version.slug}`
    const chosen = typedText(typed, 'who', people.length === 0 ? 'mail' : '')
    return (
      <Question
        title={say('giveNamed', { badge: version.content.name })}
        hint={say('giveHint', { organisation: organisation.name })}
        back="/pro/badges-a-donner"
        submit={say('doGive')}
        ways={[
          { href: `${here}/tableau`, label: say('toTable') },
          { href: `${here}/liens`, label: say('toLinks') },
          { href: `${here}/palier`, label: say('toMilestone') },
        ]}
      >
        {people.length > 0 ? (
          <ChoiceCards
            name="who"
            legend={say('who')}
            error={problemOf('who')}
            chosenLabel={say('chosen')}
            options={[
              ...people.map(({ personId, nickname }) => ({
                value: `person-${personId}`,
                label: nickname ?? say('somebody'),
                hint: say('shares'),
                icon: 'user',
                checked: chosen === `person-${personId}`,
              })),
              {
                value: 'mail',
                label: say('byMail'),
                hint: say('byMailHint'),
                icon: 'envelope-simple',
                checked: chosen === 'mail',
              },
            ].filter(({ value }) => hasPost || value !== 'mail')}
          />
        ) : (
          <NobodyYet hasPost={hasPost} say={say} />
        )}
        {hasPost && (
          <>
            <TextField
              name="name"
              label={say('name')}
              hint={say('nameHint')}
              value={typedText(typed, 'name', '')}
              error={problemOf('name')}
              maxlength={AWARD_NAME_MAX}
              autocomplete="off"
            />
            <TextField
              name="mail"
              type="email"
              label={say('mail')}
              value={typedText(typed, 'mail', '')}
              error={problemOf('mail')}
              maxlength={120}
              autocomplete="off"
            />
          </>
        )}
        <TextArea
          name="seen"
          label={say('seen')}
          hint={say('seenHint')}
          value={typedText(typed, 'seen', '')}
          error={problemOf('seen') ?? problemOf('form')}
          max={SEEN_MAX}
          rows={4}
        />
        <Select
          name="lasts"
          label={say('lasts')}
          value={typedText(typed, 'lasts', '')}
          options={YEARS.map((value) => ({
            value,
            label: say(`lasts-${value}`),
          }))}
        />
      </Question>
    )
  },
})
