import type { View } from '../../../platform/web/page.tsx'
import { SummaryList, type SummaryRow } from '../../../ui/show/summary-list.tsx'
import type { verificationPageWords } from '../page-words.ts'
import type { Named } from '../shown-badge.ts'
import type { Checked } from '../verification.ts'
import { dayOf } from './verdict-lines.tsx'

type Props = Pick<View<typeof verificationPageWords>, 'say' | 'reading'> & { badge: Checked }
type HeadProps = Pick<Props, 'badge' | 'say'> & { picture: string | undefined }

/** Which badge it is, at a glance. Its picture is in what was sent: nothing is fetched to show it. */
export function BadgeHead({ badge, picture, say }: HeadProps) {
  const { shown, kind } = badge
  const drawn = shown.picture ?? picture
  return (
    <div class="shown-badge">
      {drawn && (
        <img
          class="shown-badge__picture"
          src={drawn}
          width={96}
          height={96}
          alt={say('pictureAlt')}
        />
      )}
      <div class="shown-badge__words">
        <h2>{shown.name ?? say('nameless')}</h2>
        {shown.issuer.name && (
          <p class="quiet told-as-is">
            {say(kind === 'endorsement' ? 'saidBy' : 'givenBy')} {shown.issuer.name}
          </p>
        )}
      </div>
    </div>
  )
}

/** What the badge says, as it says it. */
export function BadgeSays({ badge, say, reading }: Props) {
  return (
    <section class="checked">
      <h2>{say(badge.kind === 'record' ? 'saysRecord' : 'says')}</h2>
      {badge.shown.description && <p class="told-as-is">{badge.shown.description}</p>}
      <SummaryList rows={rowsOf({ badge, say, reading })} />
    </section>
  )
}

function rowsOf({ badge, say, reading }: Props): SummaryRow[] {
  const { shown, kind } = badge
  const isWord = kind === 'endorsement'
  const rows: [string, SummaryRow['value']][] = [
    [say(isWord ? 'saidBy' : 'givenBy'), namedLine(shown.issuer)],
    [say('comment'), isWord && asIs(shown.comment)],
    [say('madeBy'), shown.creator],
    [say('givenOn'), dayOf(shown.givenOn, reading)],
    [say('endsOn'), dayOf(shown.endsOn, reading)],
    [say('criteria'), criteriaOf(shown.criteria, say)],
    [say('alignments'), listOf(shown.alignments, say)],
    [say(isWord ? 'identified' : 'evidence'), listOf(shown.evidence, say)],
  ]
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

const asIs = (text: string | undefined) => text && <span class="told-as-is">{text}</span>

/** Places named by a badge are of its author: no search engine follows, no page there learns where one came from. */
const AWAY = 'noopener noreferrer nofollow'

function criteriaOf({ text, address }: Checked['shown']['criteria'], say: Props['say']) {
  if (!text && !address) return undefined
  return (
    <>
      {asIs(text)}
      {address && (
        <a href={address} rel={AWAY}>
          {say('readMore')}
        </a>
      )}
    </>
  )
}

function namedLine({ name, address, note }: Named) {
  if (!name) return undefined
  const said = note ? `${name}, ${note}` : name
  return address ? (
    <a href={address} rel={AWAY}>
      {said}
    </a>
  ) : (
    <span class="told-as-is">{said}</span>
  )
}

function listOf(all: readonly Named[], say: Props['say']) {
  const lines = all.filter(({ name, address, note }) => name ?? address ?? note)
  if (lines.length === 0) return undefined
  return (
    <ul class="summary__lines">
      {lines.map(({ name, address, note }, place) => (
        <li key={place}>
          {address ? (
            <a href={address} rel={AWAY}>
              {name ?? say('evidenceLink')}
            </a>
          ) : (
            name
          )}
          {note && <span class="quiet told-as-is">{name || address ? ` · ${note}` : note}</span>}
        </li>
      ))}
    </ul>
  )
}
