import type { Context } from '../../../platform/server/context.ts'
import { deleteBinned } from './bin-store.ts'
import { findNamed } from './story-store.ts'

const HOURS_IN_BIN = 24
/** A file is kept a moment before its row is written: a young one is left alone. */
const HOURS_YOUNG = 1
const AT_ONCE = 500

/** Empties the bin of what has been there for a day, then takes away the files that no row names. Answers how many files. */
export async function sweepFiles(ctx: Pick<Context, 'db' | 'now' | 'files'>): Promise<number> {
  const before = hoursBefore(ctx.now, HOURS_IN_BIN)
  await deleteBinned(ctx.db, 'photo', before)
  await deleteBinned(ctx.db, 'memo', before)
  let gone = 0
  let batch: string[] = []
  const sweep = async () => {
    const named = await findNamed(ctx.db, batch)
    for (const address of batch.filter((one) => !named.has(one))) {
      await ctx.files.remove(address)
      gone++
    }
    batch = []
  }
  for await (const { address, keptAt } of ctx.files.all()) {
    if (keptAt > hoursBefore(ctx.now, HOURS_YOUNG)) continue
    batch.push(address)
    if (batch.length >= AT_ONCE) await sweep()
  }
  if (batch.length > 0) await sweep()
  return gone
}

function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * 3_600_000)
}
