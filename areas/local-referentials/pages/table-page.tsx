import { z } from 'zod'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Pagination } from '../../../ui/move/pagination.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { ProgressLine } from '../../../ui/show/progress-line.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { choice, chooseOne, type Line, PAGE } from '../review.ts'
import { reviewProfessionalWords } from '../review-words.ts'
import { type Decision, decide } from '../server/decide.ts'
import { screenOfMine } from '../server/my-lists.ts'
import { aboutProposed, type SayReview, sureness } from './review-parts.tsx'

const FIELD = /^line-(\d{1,5})$/

/** Which page of all lines is asked for; none: the lines that wait for an answer. */
const pageIn = (query: URLSearchParams) => {
  const asked = Number(query.get('toutes'))
  return Number.isInteger(asked) && asked > 0 ? asked : undefined
}

/** What do these lines answer to? Twenty-five a screen, the first proposal of each chosen beforehand. */
export const tablePage = page('/pro/referentiels/:listId/tableau', {
  words: reviewProfessionalWords,
  open: ['professional'],
  show: async (ctx, { listId }, { query }) => screenOfMine(ctx, { listId, page: pageIn(query) }),
  form: z.looseObject({}),
  act: async (ctx, { listId, ...fields }, { query }) => {
    const decisions = decisionsIn(fields)
    const here = `/pro/referentiels/${listId}`
    const asked = pageIn(query)
    if (decisions.length === 0) return goTo(here)
    const { deed, count } = await decide(ctx, { listId, decisions })
    const { lines } = await screenOfMine(ctx, { listId })
    const isLeft = lines.some(({ answer }) => answer === null)
    const next = isLeft ? `${here}/tableau` : here
    return goTo(asked ? `${here}/tableau?toutes=${asked}` : next, 'localReview.keptAll', {
      facts: { count },
      undo: `${here}/defaire/${deed}`,
    })
  },
  view: ({ say, list, lines, standing, page: at, pages, problemOf }) => {
    const here = `/pro/referentiels/${list.id}`
    const problem = problemOf('form')
    return (
      <Content
        title={say(at ? 'answers' : 'tableTitle')}
        intro={say(at ? 'answersIntro' : 'tableIntro')}
        width="wide"
      >
        <div class="stack">
          <ProgressLine
            label={say('progress', standing)}
            done={standing.decided}
            of={standing.lines}
          />
          {problem && <Notice tone="warning">{problem}</Notice>}
          {lines.length === 0 ? (
            <>
              <p>{say('allDecided')}</p>
              <Buttons>
                <ButtonLink href={here}>{say('next')}</ButtonLink>
              </Buttons>
            </>
          ) : (
            <form method="post" class="stack">
              <DataTable
                id="lignes"
                caption={say('tableCaption')}
                captionUnseen
                stack
                tall
                head={[say('headLine'), say('headAnswer'), say('headMore')]}
                rows={lines.map((line) => rowOf(line, here, say))}
              />
              <Buttons>
                <Button>{say('keepAll', { count: lines.length })}</Button>
              </Buttons>
            </form>
          )}
          {at && (
            <Pagination
              label={say('answers')}
              previous={way(here, at - 1, pages, say('previousLines'))}
              next={way(here, at + 1, pages, say('nextLines'))}
              where={say('pageOf', { page: at, pages })}
            />
          )}
        </div>
      </Content>
    )
  },
})

const way = (here: string, to: number, pages: number, label: string) =>
  to >= 1 && to <= pages ? { href: `${here}/tableau?toutes=${to}`, label } : undefined

function rowOf(line: Line, here: string, say: SayReview) {
  const proposed = line.proposed ?? []
  const [first] = proposed
  const name = `line-${line.place}`
  const { answer } = line
  const kept = answer?.to === 'concept' ? answer : undefined
  const chosen = kept?.id ?? answer?.to ?? first?.id ?? 'later'
  const options = [
    ...(kept && !proposed.some(({ id }) => id === kept.id)
      ? [{ value: kept.id, label: kept.label }]
      : []),
    ...proposed.map((one) => ({
      value: one.id,
      label: say('inTableCell', {
        name: one.name,
        kind: say(one.kind),
        ...sureness(one.confidence, say),
      }),
    })),
    { value: 'none', label: say('noneFits') },
    { value: 'later', label: say('later') },
  ]
  return [
    line.label,
    <>
      <select
        class="field__control"
        id={name}
        name={name}
        aria-label={say('answerFor', { label: line.label })}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
      {first && <p class="small quiet">{aboutProposed(first, say)}</p>}
    </>,
    <a href={`${here}/revue/${line.place}`} aria-label={say('searchFor', { label: line.label })}>
      {say('another')}
    </a>,
  ]
}

/** The lines of the form; whatever else was sent is not looked at. */
function decisionsIn(fields: Record<string, unknown>): Decision[] {
  const decisions = Object.entries(fields).flatMap(([name, value]) => {
    const place = FIELD.exec(name)?.[1]
    if (place === undefined) return []
    const read = choice.safeParse(value)
    if (!read.success) throw chooseOne()
    return [{ place: Number(place), choice: read.data }]
  })
  return decisions.slice(0, PAGE)
}
