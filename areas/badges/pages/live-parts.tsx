import type { ComponentChildren } from 'preact'
import { Island } from '../../../platform/web/frame.tsx'
import { type Reading, sayer } from '../../../platform/words.ts'
import { Notice } from '../../../ui/show/notice.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import type { Piece } from '../piece.ts'
import type { TableInSight } from '../server/read-table.ts'
import { togetherWords } from '../together-words.ts'
import { nameOf, textOf, whatIs } from './in-words.ts'

type Props = {
  home: string
  /** What one has in front of oneself: a piece, or the whole. */
  piece: string
  children: ComponentChildren
}

/** A page that shows by itself what others have just written; without script it is read again by hand. */
export function Together({ home, piece, children }: Props) {
  return (
    <Island name="write-together" data-look={`${home}/etat?piece=${encodeURIComponent(piece)}`}>
      <div class="stack">{children}</div>
    </Island>
  )
}

type InSight = { table: TableInSight; reading: Reading }

/** Who is there at this moment, and what they write. */
export function Presence({ table, reading }: InSight) {
  const say = sayer(togetherWords, reading)
  const { there, seats, pieces } = table
  return (
    <div class="presence" id="presence" data-live="yes" role="status">
      {there.map(({ seatId, key }) => {
        const name = nameOf(seats, seatId, reading)
        return (
          <Tag
            key={seatId}
            tone="sun"
            icon="pencil-simple-line"
            label={
              key === 'all'
                ? say('thereReads', { name })
                : say('thereWrites', { name, what: whatIs(key, pieces, reading) })
            }
          />
        )
      })}
    </div>
  )
}

/** Pieces of which several wordings wait for somebody to choose. */
export function WaitingWordings({ table, reading, home }: InSight & { home: string }) {
  const say = sayer(togetherWords, reading)
  return (
    <div id="deux-textes" data-live="yes">
      {table.waiting.map(({ key }) => (
        <Notice key={key} tone="warning">
          <p>{say('twoWait', { what: whatIs(key, table.pieces, reading) })}</p>
          <a href={`${home}/choisir/${key}`}>{say('choose')}</a>
        </Notice>
      ))}
    </div>
  )
}

/** What somebody else has just put in the place of what is on this screen: shown by the script once it is so. */
export function JustChanged({ table, reading, keys }: InSight & { keys: readonly string[] }) {
  const say = sayer(togetherWords, reading)
  const changed = keys.flatMap((key): Piece[] => {
    const piece = table.pieces.find((one) => one.key === key)
    return piece ? [piece] : []
  })
  const mark = changed.map(({ key, revision }) => `${key}:${revision}`).join(' ')
  return (
    <div id="maintenant" data-live="yes" data-revision={mark} role="status" hidden>
      {changed.map(({ key, seatId, value }) => (
        <Notice key={key} tone="warning">
          <p>{say('justChanged', { name: nameOf(table.seats, seatId, reading) })}</p>
          <blockquote>{textOf(value)}</blockquote>
          <p>{say('yoursStays')}</p>
        </Notice>
      ))}
    </div>
  )
}
