import type { Receipt } from '../../../areas/consent/erasure.ts'
import { writeReceipt } from '../../../areas/consent/server/erasure/write-receipt.ts'
import type { Context } from '../../../platform/server/context.ts'
import { countRowsOf } from '../../../platform/server/table-map.ts'
import { filesOfWholePerson, forgetWholePerson } from '../whole-person.ts'

type Leaving = {
  personId: string
  asked: { at: Date; codeHash: string } | null
  againOf?: string
}

/** What the house keeps of somebody: rows table by table, and files. */
export async function weighWholePerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<{ tables: Record<string, number>; files: number }> {
  let files = 0
  for await (const _file of filesOfWholePerson(ctx, { personId })) files++
  return { tables: await countRowsOf(ctx.db, personId), files }
}

/**
 * The one way out, whoever asked: the person at once, the person seven days ago, or two years of silence. Counts, erases,
 * looks again, and only then writes the receipt: a row left behind undoes everything.
 */
export async function eraseWholePerson(
  ctx: Context,
  { personId, asked, againOf }: Leaving,
): Promise<Receipt> {
  const { tables, files } = await weighWholePerson(ctx, { personId })
  await forgetWholePerson(ctx, { personId })
  const left = Object.keys(await countRowsOf(ctx.db, personId))
  if (left.length > 0) throw new Error(`Rows were left behind in ${left.join(', ')}`)
  return writeReceipt(ctx, { personId, asked, tables, files, againOf })
}
