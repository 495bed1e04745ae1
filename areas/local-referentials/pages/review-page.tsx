import { z } from 'zod'
import { cleaned } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { Island } from '../../../platform/web/frame.tsx'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Button, Buttons } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { SearchLine } from '../../../ui/form/search-line.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { CANDIDATE_KINDS } from '../candidate.ts'
import { choice, kindChoice, type Line, type Proposed } from '../review.ts'
import { reviewProfessionalWords } from '../review-words.ts'
import { decide, searchShelf } from '../server/decide.ts'
import { lineOfMine, nextOfMine } from '../server/my-lists.ts'
import { aboutProposed, type SayReview } from './review-parts.tsx'

const LONGEST_SEARCH = 200

/** Which line comes first? */
export const reviewPage = page('/pro/referentiels/:listId/revue', {
  words: reviewProfessionalWords,
  open: ['professional'],
  show: async (ctx, { listId }) => {
    const next = await nextOfMine(ctx, { listId, after: 0 })
    return goTo(next === undefined ? `/pro/referentiels/${listId}/tableau` : at(listId, next))
  },
})

const at = (listId: string, place: number) => `/pro/referentiels/${listId}/revue/${place}`

/** What does this line answer to? One line a screen, for the hand and for the keyboard. */
export const reviewLinePage = page('/pro/referentiels/:listId/revue/:place', {
  words: reviewProfessionalWords,
  open: ['professional'],
  show: async (ctx, { listId, place }, { query }) => {
    const words = cleaned(query.get('q') ?? '').slice(0, LONGEST_SEARCH)
    const { list, line, standing, next } = await lineOfMine(ctx, { listId, place })
    const found = await searchShelf(ctx, { listId, words })
    return { list, line, standing, next, words, found }
  },
  form: z.object({ choice, kind: kindChoice.default('') }),
  act: async (ctx, { listId, place, choice: chosen, kind }) => {
    const { line } = await lineOfMine(ctx, { listId, place })
    const decision = { place: line.place, choice: chosen, kind: kind || undefined }
    const { deed } = await decide(ctx, { listId, decisions: [decision] })
    const next = await nextOfMine(ctx, { listId, after: line.place })
    return goTo(
      next === undefined ? `/pro/referentiels/${listId}` : at(listId, next),
      'localReview.kept',
      { facts: { label: line.label }, undo: `/pro/referentiels/${listId}/defaire/${deed}` },
    )
  },
  view: ({ say, list, line, standing, next, words, found, typed, problemOf }) => {
    const here = at(list.id, line.place)
    const proposed = [...found, ...(line.proposed ?? []).filter(isNotIn(found))]
    return (
      <Question
        title={say('question', { label: line.label })}
        back={`/pro/referentiels/${list.id}`}
        step={undefined}
        hint={`${say('lineOf', { place: line.place, lines: standing.lines })} · ${say('progress', standing)}`}
      >
        <Island name="review-keys" class="stack">
          <form method="post" action={here} class="stack" data-review>
            <ChoiceCards
              name="choice"
              columns={1}
              error={problemOf('choice') ?? problemOf('form')}
              chosenLabel={say('chosen')}
              options={optionsOf(
                line,
                proposed,
                typedText(typed, 'choice', chosenOf(line, found)),
                say,
              )}
            />
            <Select
              name="kind"
              label={say('kind')}
              options={[
                { value: '', label: say('asProposed') },
                ...CANDIDATE_KINDS.map((value) => ({ value, label: say(value) })),
              ]}
              value={typedText(typed, 'kind', '')}
            />
            <Buttons>
              <Button>{say('keep')}</Button>
            </Buttons>
            <p class="quiet" data-keys hidden>
              {say('keys')}
            </p>
          </form>
          <form method="get" action={here} role="search">
            <SearchLine>
              <TextField
                name="q"
                type="search"
                label={say('search')}
                value={words}
                maxlength={LONGEST_SEARCH}
                autocomplete="off"
              />
              <Button icon="magnifying-glass" tone="quiet">
                {say('searchGo')}
              </Button>
            </SearchLine>
            {words !== '' && found.length === 0 ? <p role="status">{say('nothingFound')}</p> : null}
          </form>
          <p>
            {next !== undefined && next !== line.place && (
              <a href={at(list.id, next)}>{say('skip')}</a>
            )}
          </p>
        </Island>
      </Question>
    )
  },
})

const isNotIn =
  (found: readonly Proposed[]) =>
  ({ id }: Proposed) =>
    !found.some((one) => one.id === id)

/** What was searched comes first; then what was decided; then what is proposed. */
function chosenOf({ answer, proposed }: Line, found: readonly Proposed[]): string {
  if (found[0]) return found[0].id
  if (answer?.to === 'concept') return answer.id
  return answer?.to ?? proposed?.[0]?.id ?? 'later'
}

function optionsOf(line: Line, proposed: readonly Proposed[], chosen: string, say: SayReview) {
  const { answer } = line
  const kept =
    answer?.to === 'concept' && !proposed.some(({ id }) => id === answer.id)
      ? [{ value: answer.id, label: answer.label, hint: say(answer.kind) }]
      : []
  const offered = proposed.map((one, rank) => ({
    value: one.id,
    label: `${rank + 1}. ${one.name}`,
    hint: aboutProposed(one, say),
  }))
  return [
    ...kept,
    ...offered,
    { value: 'none', label: say('noneFits') },
    { value: 'later', label: say('later') },
  ].map((one) => ({ ...one, checked: one.value === chosen }))
}
