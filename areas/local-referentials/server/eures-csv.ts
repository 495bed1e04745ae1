import type { Context } from '../../../platform/server/context.ts'
import { nameInGraph, shelfName, shelfOf } from '../local-referential.ts'
import type { Answer } from '../review.ts'
import { findLines } from './line-store.ts'
import { myList } from './my-lists.ts'

type Mapped = { code: string; label: string; answer: Extract<Answer, { to: 'concept' }> }

/**
 * What was decided, in the layout of EURES, which `import eures` reads back. The layout links two referentials: the one
 * the list is compared with is written, unless nothing answers to it and another was used before.
 */
export async function euresCsv(
  ctx: Context,
  { listId }: { listId: string },
): Promise<{ name: string; text: string }> {
  const list = await myList(ctx, { listId })
  const lines = (await findLines(ctx.db, listId)).flatMap(({ code, label, answer }) =>
    answer?.to === 'concept' ? [{ code, label, answer }] : [],
  )
  const own = lines.filter(({ answer }) => answer.shelf === shelfName(list.shelf))
  const shelf =
    own.length > 0 ? shelfName(list.shelf) : (lines[0]?.answer.shelf ?? shelfName(list.shelf))
  const { referential, kind } = shelfOf(shelf)
  const name = nameInGraph(list)
  const version = String(Math.max(1, list.edition))
  const day = (list.publishedAt ?? ctx.now).toISOString().slice(0, 10)
  const head = [
    ['Mapping project name', `${list.title} - ${referential}`],
    ['Mapping project author', list.organisation],
    ['Mapping project version', version],
    ['Mapping project version date', day],
    ['Classification 1 Name', name],
    ['Classification 1 Concept type', list.kind],
    ['Classification 2 Name', referential],
    ['Classification 2 Concept type', conceptType(referential, kind)],
    ['Licence', list.licence],
    [],
    [
      'classification 1 ID',
      'classification 1 preferred label',
      'classification 2 ID',
      'classification 2 preferred label',
      'mapping relation',
    ],
  ]
  const rows = lines.filter(({ answer }) => answer.shelf === shelf).map(rowOf)
  const text = [...head, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')
  return { name: `${name}-${referential}.csv`, text }
}

/** ROME calls its titles occupations, and EURES with it. */
const conceptType = (referential: string, kind: string) =>
  referential === 'rome' && kind === 'title' ? 'occupation' : kind

const rowOf = ({ code, label, answer }: Mapped) => [
  code,
  label,
  answer.code,
  answer.label,
  `skos:${answer.kind}Match`,
]

/** A spreadsheet runs what begins with these signs: a mark before them keeps it text (OWASP, CSV injection). */
const RUNS = /^[=+\-@\t\r]/

function cellOf(text: string): string {
  const safe = RUNS.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
