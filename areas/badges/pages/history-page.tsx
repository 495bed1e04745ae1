import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { levelKey, skillWords } from '../../skills/words.ts'
import type { Change } from '../change.ts'
import { readHistory } from '../server/read-table.ts'
import { type BadgeVersion, type Difference, differencesBetween } from '../version.ts'
import { versionWords } from '../version-words.ts'
import { badgeWords } from '../words.ts'
import { deedIs, nameOf, textOf, whenIs } from './in-words.ts'

/** Who changed what and when, and is it all still as it was written? */
export const badgeHistoryPage = page('/badges/:badgeId/histoire', {
  words: versionWords,
  open: ['person', 'professional'],
  show: async (ctx, { badgeId }) => ({
    read: await readHistory(ctx, { chair: { badgeId } }),
    now: ctx.now,
  }),
  view: ({ say, reading, read, now }) => {
    const { badge, changes, pieces, seats, versions, verdict } = read
    return (
      <Content title={say('history')} intro={say('historyHint')}>
        {verdict.isWhole ? (
          <Notice tone="success">{say('whole', { count: verdict.changes })}</Notice>
        ) : (
          <Notice tone="warning">{say('broken', { place: verdict.brokenAt })}</Notice>
        )}
        {versions.slice(0, -1).map((after, at) => {
          const before = versions[at + 1]
          return before && <Compared key={after.number} {...{ before, after, reading, say }} />
        })}
        <ol class="stack" reversed>
          {changes.toReversed().map((change) => (
            <li key={change.place}>
              <strong>{nameOf(seats, change.seatId, reading)}</strong>{' '}
              {deedIs(change, pieces, reading)}
              <br />
              <span class="quiet">{whenIs(change.at, now, reading)}</span>
              <Told change={change} say={say} />
            </li>
          ))}
        </ol>
        <Buttons>
          <ButtonLink href={`/badges/${badge.id}`} tone="quiet">
            {sayer(badgeWords, reading)('toTable')}
          </ButtonLink>
        </Buttons>
      </Content>
    )
  },
})

type SayVersion = Say<typeof versionWords>

/** What stood there, and what stands there now. */
function Told({ change, say }: { change: Change; say: SayVersion }) {
  const { deed, before, after } = change
  if (deed === 'agreed' || deed === 'published' || deed === 'reopened') return null
  if (deed === 'moved')
    return (
      <p>
        {say('place', { place: before?.place ?? '' })} →{' '}
        {say('place', { place: after?.place ?? '' })}
      </p>
    )
  if (deed === 'removed' || deed === 'restored') return <p>« {textOf(after)} »</p>
  return (
    <p>
      {before && <span class="quiet">« {textOf(before)} » → </span>}« {textOf(after)} »
    </p>
  )
}

type ComparedProps = {
  before: BadgeVersion
  after: BadgeVersion
  reading: Reading
  say: SayVersion
}

/** Two versions, told as sentences. */
function Compared({ before, after, reading, say }: ComparedProps) {
  const all = differencesBetween(before.content, after.content)
  return (
    <Card title={say('changesTitle', { before: before.number, after: after.number })}>
      {all.length === 0 && <p>{say('nothing')}</p>}
      <ul class="criteria">
        {all.map((one) => {
          const text = differenceIs(one, reading, say)
          return <li key={text}>{text}</li>
        })}
      </ul>
    </Card>
  )
}

function differenceIs(one: Difference, reading: Reading, say: SayVersion): string {
  if (one.about === 'order') return say('diffOrder')
  if (one.about === 'added') return say('diffAdded', one)
  if (one.about === 'removed') return say('diffRemoved', one)
  const told = (text: string) => text || say('emptyText')
  const facts = { before: told(one.before), after: told(one.after) }
  if (!('text' in one)) return say('diffAnswer', { what: say(one.about), ...facts })
  const { text } = one
  if (one.about === 'criterion') return say('diffCriterion', facts)
  if (one.about === 'evidence') return say('diffEvidence', { text, ...facts })
  if (one.about === 'links') return say('diffLinks', { text })
  const sayLevel = sayer(skillWords, reading)
  const level = (rank: string) => {
    const known = ([1, 2, 3, 4] as const).find((one) => String(one) === rank)
    return known ? sayLevel(levelKey(known)) : say('noLevel')
  }
  return say('diffLevel', { text, before: level(one.before), after: level(one.after) })
}
