import type { Context } from '../../../platform/server/context.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { BadgePicture } from '../../../ui/badge/badge-picture.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { CardGrid } from '../../../ui/frame/two-columns.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { peopleWhoShare } from '../../consent/server/people-who-share.ts'
import { AWARD_NAME_MAX, giveForm } from '../award.ts'
import { givingWords } from '../giving-words.ts'
import { badgesToGive, type Givable } from '../server/giving/awards-given.ts'
import { badgeToGive } from '../server/giving/badge-to-give.ts'
import { giveBadge } from '../server/giving/give-badge.ts'
import { termOf } from '../server/giving/say-term.ts'
import { suspensionWords } from '../suspension-words.ts'
import { altOf, pictureOf } from './award-parts.tsx'
import { LastsField, SeenField } from './giving-fields.tsx'

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
        <>
          <CardGrid>
            {all.map((one) => (
              <ToGiveCard key={one.version.badgeId} {...props} one={one} />
            ))}
          </CardGrid>
          <LinkList
            links={[{ href: '/pro/badges-a-donner/chiffres', label: props.say('toNumbers') }]}
          />
        </>
      )}
    </Content>
  ),
})

type Props = View<typeof givingWords>

function ToGiveCard({ one, say }: Props & { one: Givable }) {
  const { version, organisation, counts } = one
  const { name } = version.content
  const here = `/pro/badges/${version.slug}`
  return (
    <Card>
      <div class="badge-line">
        <BadgePicture small src={pictureOf(one)} alt={altOf(one)} />
        <div class="stack">
          <h2>{name}</h2>
          <p class="quiet">
            {organisation?.name ?? say('writtenWith')} · {say('counts', { ...counts })}
          </p>
        </div>
      </div>
      <LinkList
        links={[
          organisation
            ? { href: `${here}/donner`, label: say('giveNamed', { badge: name }) }
            : { href: `${here}/reconnaitre`, label: say('recogniseNamed', { badge: name }) },
          { href: `${here}/donnes`, label: say('register') },
          ...(organisation ? [{ href: `${here}/demandes`, label: say('applications') }] : []),
        ]}
      />
    </Card>
  )
}

async function badgeWithTerm(ctx: Context, which: { badgeSlug: string }) {
  const toGive = await badgeToGive(ctx, which)
  return { ...toGive, term: await termOf(ctx, toGive.version) }
}

/** To whom do I give it, and what did I see? */
export const giveBadgePage = page('/pro/badges/:badgeSlug/donner', {
  words: givingWords,
  open: ['professional'],
  show: async (ctx, { badgeSlug }) => ({
    ...(await badgeWithTerm(ctx, { badgeSlug })),
    people: await peopleWhoShare(ctx),
    hasPost: ctx.config.smtpUrl !== undefined,
  }),
  form: giveForm,
  act: async (ctx, given, { origin }) => {
    await giveBadge(ctx, { ...given, origin })
    return goTo(`/pro/badges/${given.badgeSlug}/donnes`, 'giving.given')
  },
  view: ({ version, organisation, term, people, hasPost, say, typed, problemOf, reading }) => {
    const here = `/pro/badges/${version.slug}`
    const toLinks = { href: `${here}/liens`, label: say('toLinks') }
    const others = [
      { href: `${here}/tableau`, label: say('toTable') },
      { href: `${here}/palier`, label: say('toMilestone') },
      { href: `${here}/duree`, label: sayer(suspensionWords, reading)('toTerm') },
    ]
    const head = {
      title: say('giveNamed', { badge: version.content.name }),
      back: '/pro/badges-a-donner',
    }
    // Nobody shares and no letter leaves: what is left is the first thing to press.
    if (people.length === 0 && !hasPost)
      return (
        <Question {...head} hint={say('nobodyYet')}>
          <Buttons>
            <ButtonLink href={toLinks.href}>{toLinks.label}</ButtonLink>
          </Buttons>
          <LinkList links={others} />
        </Question>
      )
    const chosen = typedText(typed, 'who', people.length === 0 ? 'mail' : '')
    return (
      <Question
        {...head}
        hint={say('giveHint', { organisation: organisation.name })}
        submit={say('doGive')}
        ways={[toLinks, ...others]}
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
          // by letter there is nothing to choose
          <input type="hidden" name="who" value="mail" />
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
        <SeenField {...{ say, typed, problemOf }} />
        <LastsField {...{ say, typed }} usual={term.lasts} />
      </Question>
    )
  },
})
