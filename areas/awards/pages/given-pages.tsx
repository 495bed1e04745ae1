import { dayInWords } from '../../../platform/day.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { type Award, maySuspend, REASON_MAX, standingOf, withdrawForm } from '../award.ts'
import { givingWords } from '../giving-words.ts'
import {
  awardGiven,
  awardsGiven,
  GIVEN_A_PAGE,
  withdrawAward,
} from '../server/giving/awards-given.ts'
import { inSight } from '../server/receiving/own-award.ts'
import { suspensionWords } from '../suspension-words.ts'

/** To whom did we give it, and who took it? */
export const awardsGivenPage = page('/pro/badges/:badgeSlug/donnes', {
  words: givingWords,
  open: ['professional'],
  show: async (ctx, { badgeSlug }, { query }) => {
    const typed = Number(query.get('page') ?? 1)
    const now = Number.isInteger(typed) && typed > 0 && typed < 10_000 ? typed : 1
    return { ...(await awardsGiven(ctx, { badgeSlug, page: now })), page: now, now: ctx.now }
  },
  view: ({ version, awards, total, page: at, now, say, reading }) => {
    const { name } = version.content
    const here = `/pro/badges/${version.slug}`
    const pages = Math.ceil(total / GIVEN_A_PAGE)
    return (
      <Content title={say('registerTitle', { badge: name })} width="wide">
        <Buttons>
          <ButtonLink href={`${here}/${version.organisationId ? 'donner' : 'reconnaitre'}`}>
            {say('give')}
          </ButtonLink>
        </Buttons>
        {awards.length === 0 ? (
          <p>{say('registerNone')}</p>
        ) : (
          <DataTable
            id="given"
            stack
            caption={say('registerTitle', { badge: name })}
            captionUnseen
            head={[say('person'), say('when'), say('state'), say('deed')]}
            rows={awards.map((one) => [
              one.name ?? say('somebody'),
              dayInWords(one.givenAt, reading),
              say(`is-${standingOf(one, now)}`),
              <Deeds key={one.id} one={one} say={say} reading={reading} />,
            ])}
          />
        )}
        {pages > 1 && (
          <LinkList
            links={Array.from({ length: pages }, (_, place) => ({
              href: `${here}/donnes?page=${place + 1}`,
              label: place + 1 === at ? `[${place + 1}]` : String(place + 1),
            }))}
          />
        )}
        <LinkList links={[{ href: '/pro/badges-a-donner', label: say('back') }]} />
      </Content>
    )
  },
})

type DeedsProps = { one: Award; say: Say<typeof givingWords>; reading: Reading }

/** What may be done with a badge that was given: end a pause or begin one, take it back. */
function Deeds({ one, say, reading }: DeedsProps) {
  if (one.status !== 'accepted' && one.status !== 'offered') return null
  const of = sayer(suspensionWords, reading)
  const at = `/pro/badges-donnes/${one.id}`
  const deeds = [
    ...(maySuspend(one) ? [{ href: `${at}/pause`, label: of('suspend') }] : []),
    ...(one.suspendedAt ? [{ href: `${at}/reprise`, label: of('lift') }] : []),
    { href: `${at}/retirer`, label: say('withdraw') },
  ]
  return (
    <ul class="link-list">
      {deeds.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>
            {label}
            <span class="unseen"> {one.name}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Do I take this badge back, and why? */
export const withdrawAwardPage = page('/pro/badges-donnes/:givenId/retirer', {
  words: givingWords,
  open: ['professional'],
  show: async (ctx, { givenId }) => inSight(ctx, await awardGiven(ctx, { givenId })),
  form: withdrawForm,
  act: async (ctx, asked) => {
    const { version } = await inSight(ctx, await withdrawAward(ctx, asked))
    return goTo(`/pro/badges/${version.slug}/donnes`, 'giving.withdrawn')
  },
  view: ({ award, version, say, typed, problemOf }) => (
    <Question
      title={say('withdrawTitle', { name: award.name ?? say('somebody') })}
      hint={`${version.content.name}. ${say('withdrawHint')}`}
      back={`/pro/badges/${version.slug}/donnes`}
      submit={say('doWithdraw')}
      isFinal
    >
      <TextArea
        name="reason"
        label={say('reason')}
        hint={say('reasonHint')}
        value={typedText(typed, 'reason', '')}
        error={problemOf('reason') ?? problemOf('form')}
        max={REASON_MAX}
        rows={3}
      />
    </Question>
  ),
})
