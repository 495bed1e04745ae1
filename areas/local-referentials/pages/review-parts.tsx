import { Island } from '../../../platform/web/frame.tsx'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { ProgressLine } from '../../../ui/show/progress-line.tsx'
import { FLOORS, type Proposed, type Standing } from '../review.ts'
import { reviewProfessionalWords } from '../review-words.ts'

export type SayReview = Say<typeof reviewProfessionalWords>
type Key = keyof typeof reviewProfessionalWords & string

export const reviewSay = (reading: Reading): SayReview => sayer(reviewProfessionalWords, reading)

/** A name of what lists are compared with, in words. */
export const shelfInWords = (shelf: string, say: SayReview) =>
  // every shelf of SHELF_NAMES has its sentence
  Object.hasOwn(reviewProfessionalWords, shelf) ? say(shelf as Key) : shelf

/** How closely, how surely and why: "proche · 42 % · mots en commun : caisse". */
export function aboutProposed(one: Proposed, say: SayReview): string {
  const reason =
    one.reason === 'chosen'
      ? say('chosenByHand')
      : say(one.reason, { words: one.because.slice(0, 4).join(', ') })
  return say('about', { kind: say(one.kind), reason, ...sureness(one.confidence, say) })
}

/** How sure, as a figure and in words. */
export function sureness(confidence: number, say: SayReview): { percent: number; sure: string } {
  const words = ['sure90', 'sure60', 'sure40'] as const
  const word = words[FLOORS.findIndex((floor) => confidence >= floor)] ?? 'unsure'
  return { percent: Math.round(100 * confidence), sure: say(word) }
}

type Part = { here: string; say: SayReview }

/** How far the list is: proposals on their way, or what is left to decide. */
export function StandingPart({ here, standing, say }: Part & { standing: Standing }) {
  const { lines, compared, decided, later } = standing
  if (compared < lines)
    return (
      <Island name="await-proposals" data-from={here}>
        <Card title={say('next')} icon="hourglass-medium">
          <div id="compared">
            <ProgressLine label={say('comparing', standing)} done={compared} of={lines} />
          </div>
          <p>{say('comparingText')}</p>
          <p>
            <a href={here}>{say('refresh')}</a>
          </p>
        </Card>
      </Island>
    )
  return (
    <Card title={say('next')} tone="brand">
      <ProgressLine label={say('progress', standing)} done={decided} of={lines} />
      {later > 0 && <p>{say('putOff', { count: later })}</p>}
      {decided === lines ? (
        <p>{say('allDecided')}</p>
      ) : (
        <Buttons>
          <ButtonLink href={`${here}/revue`}>{say('oneByOne')}</ButtonLink>
          <ButtonLink href={`${here}/tableau`} tone="quiet">
            {say('inTable')}
          </ButtonLink>
        </Buttons>
      )}
      {decided > 0 && (
        <p>
          <a href={`${here}/tableau?toutes=1`}>{say('answers')}</a>
        </p>
      )}
    </Card>
  )
}

/** All sure proposals in one deed. */
export function SurePart({
  here,
  sure,
  say,
}: Part & { sure: readonly { floor: number; count: number }[] }) {
  return (
    <Card title={say('sureTitle')} icon="checks">
      <p>{say('sureText')}</p>
      <form method="post" action={`${here}/sures`} class="stack">
        <Select
          name="floor"
          label={say('floor')}
          options={sure.map(({ floor, count }) => ({
            value: String(floor),
            label: say('floorChoice', { count, ...sureness(floor, say) }),
          }))}
        />
        <Buttons>
          <Button tone="quiet">{say('take')}</Button>
        </Buttons>
      </form>
    </Card>
  )
}

/** With what the lines are compared. */
export function ShelfPart({
  here,
  shelves,
  shelf,
  say,
}: Part & { shelves: readonly string[]; shelf: string }) {
  return (
    <Card title={say('comparedWith')} icon="arrows-left-right">
      <p>{say('comparedWithText')}</p>
      <form method="post" action={`${here}/comparer`} class="stack">
        <Select
          name="shelf"
          label={say('comparedWith')}
          value={shelf}
          options={shelves.map((value) => ({ value, label: shelfInWords(value, say) }))}
        />
        <Buttons>
          <Button tone="quiet">{say('change')}</Button>
        </Buttons>
      </form>
    </Card>
  )
}
