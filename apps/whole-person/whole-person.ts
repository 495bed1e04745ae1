import type { Context } from '../../platform/server/context.ts'
import type { HandedFile } from '../../platform/server/zip/zip-stream.ts'
import type { Someone } from './duty.ts'
import { DUTIES } from './person-duties.ts'

/** Erases a person from the whole house; the account goes last, since the rest hangs on it, and sessions close with it. */
export async function forgetWholePerson(ctx: Context, someone: Someone): Promise<void> {
  for (const { forget } of DUTIES.toReversed()) await forget(ctx, someone)
}

/** A copy of everything the house knows of a person, area by area. */
export async function handOverWholePerson(
  ctx: Context,
  someone: Someone,
): Promise<Record<string, unknown>> {
  const copy: Record<string, unknown> = {}
  for (const { area, handOver } of DUTIES) copy[area] = await handOver(ctx, someone)
  return copy
}

/** Where the files of an area lie in a copy. */
export function pathInCopy(area: string, path: string): string {
  return `fichiers/${area}/${path}`
}

/** The files of a person, area by area, one at a time; each in the folder of its area. */
export async function* filesOfWholePerson(
  ctx: Context,
  someone: Someone,
): AsyncGenerator<HandedFile> {
  for (const { area, files } of DUTIES) {
    if (!files) continue
    for await (const { path, open } of files(ctx, someone)) {
      yield { path: pathInCopy(area, path), open }
    }
  }
}

/** The lists of a part: itself, or those it is made of. */
export function listsIn(part: unknown): unknown[][] {
  if (Array.isArray(part)) return [part]
  return Object.values(part ?? {}).filter(Array.isArray)
}
