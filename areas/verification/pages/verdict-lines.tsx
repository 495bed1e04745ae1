import { dayInWords } from '../../../platform/day.ts'
import type { View } from '../../../platform/web/page.tsx'
import { type Reading, sayer } from '../../../platform/words.ts'
import { Quote } from '../../../ui/skill/quote.tsx'
import { type VerdictLine, Verdicts } from '../../../ui/verdicts/verdicts.tsx'
import type { verificationPageWords } from '../page-words.ts'
import { hostOf, type Said, type SummaryKey, saidOf, saidOfWord } from '../sentences.ts'
import type { ShownBadge } from '../shown-badge.ts'
import { summaryWords } from '../summary-words.ts'
import { verdictWords } from '../verdict-words.ts'
import { type Checked, QUESTIONS, type Summary } from '../verification.ts'

const SUMMARY_KEYS: Record<Summary, SummaryKey> = {
  changed: 'sumChanged',
  unsigned: 'sumUnsigned',
  gone: 'sumGone',
  badSignature: 'sumBadSignature',
  revoked: 'sumRevoked',
  suspended: 'sumSuspended',
  malformed: 'sumMalformed',
  expired: 'sumExpired',
  notYet: 'sumNotYet',
  signatureUnknown: 'sumSignatureUnknown',
  statusUnknown: 'sumStatusUnknown',
  otherPerson: 'sumOtherPerson',
  goodUnlisted: 'sumGoodUnlisted',
  good: 'sumGood',
}

export const summaryKey = (summary: Summary): SummaryKey => SUMMARY_KEYS[summary]

/** A day of a badge, as it is said. */
export function dayOf(day: string | undefined, reading: Reading): string | undefined {
  return day === undefined ? undefined : dayInWords(new Date(`${day}T12:00:00Z`), reading)
}

/** The seven answers about one badge. */
export function linesOf(badge: Checked, reading: Reading): VerdictLine[] {
  const told = sayer(verdictWords, reading)
  const day = dayOf(badge.shown.endsOn, reading)
  return QUESTIONS.map((question) => ({
    question: told(question),
    ...inWords(saidOf(badge, question, day), reading),
  }))
}

function inWords({ tone, key, facts }: Said, reading: Reading) {
  const told = sayer(verdictWords, reading)
  return { tone, word: told(tone), text: told(key, facts) }
}

type Props = Pick<View<typeof verificationPageWords>, 'say' | 'reading'> & { badge: Checked }

/** Each word about the badge by itself: who, what, how they were identified, whether it holds. */
export function Endorsements({ badge, say, reading }: Props) {
  const { endorsements } = badge.report
  if (endorsements.length === 0) return null
  const lines = endorsements.map((each, place): VerdictLine => {
    const shown = badge.endorsers[place]
    const { tone, key } = saidOfWord(each)
    const word = sayer(verdictWords, reading)(tone)
    const text = sayer(summaryWords, reading)(key)
    return {
      tone,
      word,
      question: [shown?.issuer.name ?? say('somebody'), shown?.issuer.note]
        .filter((part) => part !== undefined)
        .join(', '),
      text: (
        <>
          {shown?.comment && <Quote text={shown.comment} />}
          <p>{text}</p>
          {tone === 'yes' && <p>{signedFrom(shown, reading)}</p>}
          <Identified shown={shown} say={say} />
        </>
      ),
    }
  })
  return (
    <section class="checked">
      <h2>{say('endorsements')}</h2>
      <Verdicts lines={lines} />
    </section>
  )
}

/** From which host somebody's words were signed: the name in them is theirs to choose, the host is not. */
function signedFrom(shown: ShownBadge | undefined, reading: Reading): string {
  const host = hostOf(shown?.issuerId)?.split('/')[0]
  const told = sayer(summaryWords, reading)
  return host === undefined ? told('wordFromNowhere') : told('wordFrom', { host })
}

/** What the words themselves say of how their author was known. */
function Identified({ shown, say }: Pick<Props, 'say'> & { shown: ShownBadge | undefined }) {
  const all = (shown?.evidence ?? []).flatMap(
    ({ name, note }) => [name, note].filter((each) => each !== undefined).join(' — ') || [],
  )
  if (all.length === 0) return null
  return (
    <p class="small">
      {say('identified')} : {all.join(' ; ')}
    </p>
  )
}
