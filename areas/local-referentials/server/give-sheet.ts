import { fold } from '../../../engines/linker/normalise.ts'
import type { Context } from '../../../platform/server/context.ts'
import { type Columns, plainColumns, type ReadLine, readLines, type Sheet } from '../read-lines.ts'
import type { Line } from '../review.ts'
import { findLines, replaceLines } from './line-store.ts'
import { findGiven, updateSheet, updateTold } from './list-store.ts'
import { myList } from './my-lists.ts'

type Given = { listId: string; sheet: Sheet }
/** `asks`: a file may have a header, so its columns are always asked. */
type GivenOnce = Given & { asks?: boolean }

/**
 * Takes what was pasted or sent. When it cannot be told which column is which, it is kept as it is until the professional
 * says so.
 */
export async function giveSheet(
  ctx: Context,
  { listId, sheet, asks = false }: GivenOnce,
): Promise<{ isRead: boolean }> {
  await myList(ctx, { listId, lock: true })
  const columns = asks ? undefined : plainColumns(sheet)
  if (columns) await giveLines(ctx, { listId, sheet, columns })
  else await updateSheet(ctx.db, listId, sheet)
  return { isRead: columns !== undefined }
}

/** What was sent and whose columns are not known yet; nothing when nothing waits. */
export async function sheetWaiting(
  ctx: Context,
  { listId }: { listId: string },
): Promise<Sheet | null> {
  await myList(ctx, { listId })
  return (await findGiven(ctx.db, listId)).sheet
}

/** Says which column is which, of what was sent before. */
export async function sayColumns(
  ctx: Context,
  { listId, columns }: { listId: string; columns: Columns },
): Promise<void> {
  await myList(ctx, { listId, lock: true })
  const { sheet } = await findGiven(ctx.db, listId)
  if (sheet) await giveLines(ctx, { listId, sheet, columns })
}

async function giveLines(
  ctx: Context,
  { listId, sheet, columns }: Given & { columns: Columns },
): Promise<void> {
  const { lines, told } = readLines(sheet, columns)
  await replaceLines(ctx.db, listId, linesAfter(await findLines(ctx.db, listId), lines))
  await updateTold(ctx.db, listId, told)
}

/** A line known before, by its code or by its words, keeps its code and what was decided of it; codes are never used again. */
function linesAfter(former: readonly Line[], read: readonly ReadLine[]): Line[] {
  const byCode = new Map(former.map((line) => [line.code, line]))
  const byLabel = new Map(former.map((line) => [fold(line.label), line]))
  const taken = new Set([...byCode.keys(), ...read.flatMap(({ code }) => code ?? [])])
  const given = new Set(read.flatMap(({ code }) => code ?? []))
  let next = 1
  const fresh = () => {
    while (taken.has(String(next).padStart(4, '0'))) next++
    const code = String(next).padStart(4, '0')
    taken.add(code)
    return code
  }
  return read.map(({ code, label }, at) => {
    const named = byLabel.get(fold(label))
    const known = code === null ? named : byCode.get(code)
    const isFree = known !== undefined && !given.has(known.code)
    const kept = code ?? (isFree ? known.code : fresh())
    if (code === null) given.add(kept)
    const isSame = known !== undefined && fold(known.label) === fold(label)
    return {
      place: at + 1,
      code: kept,
      label,
      proposed: isSame ? known.proposed : null,
      answer: isSame ? known.answer : null,
    }
  })
}
