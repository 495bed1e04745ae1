import type { ComponentChildren } from 'preact'
import { dayInWords } from '../../../platform/day.ts'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { Tag } from '../../../ui/show/tag.tsx'
import { VerdictBanner, type VerdictLine, Verdicts } from '../../../ui/verdicts/verdicts.tsx'
import { verificationPageWords } from '../../verification/page-words.ts'
import { BadgeSays } from '../../verification/pages/badge-shown.tsx'
import {
  dayOf,
  Endorsements,
  linesOf,
  summaryKey,
} from '../../verification/pages/verdict-lines.tsx'
import { summaryWords } from '../../verification/summary-words.ts'
import { type Checked, QUESTIONS, summaryOf, toneOf } from '../../verification/verification.ts'
import { type BroughtBadge, whoseIs } from '../brought-badge.ts'
import { broughtWords } from '../words.ts'

type Props = { brought: BroughtBadge; reading: Reading }

export const nameOfBrought = ({ answers }: BroughtBadge, reading: Reading): string =>
  answers.shown.name ?? sayer(broughtWords, reading)('nameless')

/** "Donné par … le …", as the badge says it. */
export function giverOf({ answers: { shown } }: BroughtBadge, reading: Reading): string {
  const say = sayer(broughtWords, reading)
  const issuer = shown.issuer.name ?? say('somebody')
  const day = dayOf(shown.givenOn, reading)
  return day === undefined ? say('givenBy', { issuer }) : say('givenByOn', { issuer, day })
}

/** Its drawing, when it has one. */
export function BroughtPicture({ brought, reading }: Props) {
  const alt = sayer(broughtWords, reading)('pictureAlt')
  if (brought.picture === null) return null
  return <img class="shown-badge__picture" src={brought.picture} width={96} height={96} alt={alt} />
}

/** Which badge it is, at a glance. */
export function BroughtHead({
  brought,
  reading,
  children,
}: Props & { children?: ComponentChildren }) {
  const say = sayer(broughtWords, reading)
  return (
    <div class="shown-badge">
      <BroughtPicture brought={brought} reading={reading} />
      <div class="shown-badge__words">
        {children}
        <p class="quiet told-as-is">{giverOf(brought, reading)}</p>
        <p>
          <Tag icon="download-simple" label={say('mark')} />{' '}
          <Tag icon="calendar-blank" label={dayChecked(brought, say, reading)} />
        </p>
      </div>
    </div>
  )
}

function dayChecked(
  { checkedAt }: BroughtBadge,
  say: Say<typeof broughtWords>,
  reading: Reading,
): string {
  return checkedAt ? say('checkedOn', { day: dayInWords(checkedAt, reading) }) : say('notChecked')
}

/** The whole answer in one sentence, and whose badge it is. */
export function BroughtSummary({ brought, reading }: Props) {
  const summary = summaryOf(brought.answers.report)
  const said = sayer(summaryWords, reading)
  // Whose it is has a sentence of its own, which speaks to the person.
  const shown = summary === 'otherPerson' ? 'good' : summary
  return (
    <>
      <VerdictBanner tone={toneOf(shown)}>{said(summaryKey(shown))}</VerdictBanner>
      <p>{sayer(broughtWords, reading)(whoseIs(brought.answers))}</p>
    </>
  )
}

/** Each answer by itself, the words about it, and what it says; under a title where none stands above. */
export function BroughtDetails({ brought, reading, isTitled }: Props & { isTitled?: boolean }) {
  const badge = asChecked(brought)
  const say = sayer(verificationPageWords, reading)
  return (
    <>
      <section class="checked">
        {isTitled && <h2>{sayer(broughtWords, reading)('verdicts')}</h2>}
        <Verdicts lines={answersInWords(brought, reading)} />
      </section>
      <Endorsements badge={badge} say={say} reading={reading} />
      <BadgeSays badge={badge} say={say} reading={reading} />
    </>
  )
}

/** The answers one by one, but for whose badge it is: that has a sentence of its own wherever it is shown. */
export function answersInWords(brought: BroughtBadge, reading: Reading): VerdictLine[] {
  return linesOf(asChecked(brought), reading).filter((_, at) => QUESTIONS[at] !== 'subject')
}

/** As the page of checking shows it; what it was read from is not needed to show it. */
function asChecked({ answers }: BroughtBadge): Checked {
  return { ...answers, source: { document: {}, beside: [] }, inside: [] }
}
