import { keptSince, POLICY_ID, RETENTION } from '../../../../platform/retention.ts'
import { audit, pseudonymOf } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { readResumeCode } from '../../../accounts/resume-code.ts'
import { noSuchReceipt, type Receipt, receiptGone } from '../../erasure.ts'
import { deleteReceipts, findReceipt, insertReceipt } from './erasure-store.ts'

type Gone = {
  personId: string
  asked: { at: Date; codeHash: string } | null
  tables: Record<string, number>
  files: number
  /** The receipt of the first time, when somebody came back with an older backup and is erased again. */
  againOf?: string | undefined
}

/** Says what went, in the audit log and on a receipt that refer to each other. Neither names anybody. */
export async function writeReceipt(ctx: Context, gone: Gone): Promise<Receipt> {
  const id = gone.againOf ?? ctx.newId()
  const rows = Object.values(gone.tables).reduce((sum, count) => sum + count, 0)
  const line = await audit(ctx, {
    kind: 'person.erased',
    subjectId: gone.personId,
    facts: {
      receipt: id,
      rows,
      files: gone.files,
      policy: POLICY_ID,
      ...(gone.againOf ? { why: 'restored' } : {}),
    },
  })
  const receipt = {
    id,
    pseudonym: pseudonymOf(ctx, gone.personId),
    askedAt: gone.asked?.at ?? null,
    erasedAt: ctx.now,
    policy: POLICY_ID,
    tables: gone.tables,
    files: gone.files,
    audit: line,
  }
  await insertReceipt(ctx.db, receipt, gone.asked?.codeHash ?? null)
  return receipt
}

/** The receipt of this code: whoever holds the code may read it, since it names nobody. */
export async function receiptOfCode(ctx: Context, { code }: { code: string }): Promise<Receipt> {
  const read = readResumeCode(code)
  const codeHash = read && (await ctx.secrets.slowHash(read))
  const receipt = codeHash && (await findReceipt(ctx.db, { codeHash }))
  if (!receipt) throw noSuchReceipt()
  return receipt
}

export async function getReceipt(
  ctx: Context,
  { receiptId }: { receiptId: string },
): Promise<Receipt> {
  const receipt = await findReceipt(ctx.db, { id: receiptId })
  if (!receipt) throw receiptGone()
  return receipt
}

/** Receipts past their year go. */
export async function sweepReceipts(ctx: Context): Promise<void> {
  await deleteReceipts(ctx.db, keptSince(RETENTION.receipt, ctx.now))
}
