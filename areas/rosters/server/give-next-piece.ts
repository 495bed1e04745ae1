import { Refusal } from '../../../platform/refusal.ts'
import { keptSince, RETENTION } from '../../../platform/retention.ts'
import type { Context } from '../../../platform/server/context.ts'
import { inTransaction } from '../../../platform/server/db.ts'
import { withDb } from '../../../platform/server/make-context.ts'
import { mailHashOf } from '../../accounts/server/mail/ask-for-code.ts'
import { giveToAll } from '../../awards/server/giving/give-badge.ts'
import { whoHas } from '../../awards/server/giving/who-has.ts'
import { getBadgeVersion } from '../../badges/server/versions/get-badge-version.ts'
import { getOrganisation } from '../../organisations/server/get-organisation.ts'
import type { RosterLine } from '../roster.ts'
import { PIECE, type TableGiving } from '../table-giving.ts'
import { deleteEndedGivings, takeWaiting, updateGiving } from './table-giving-store.ts'

/** So many pieces in one go: others have background work too. */
const AT_ONCE = 20

/** Gives what waits, a piece at a time: whatever happens between two pieces, nobody is given the badge twice. */
export async function giveNextPieces(ctx: Context): Promise<void> {
  for (let turn = 0; turn < AT_ONCE; turn++)
    if (!(await inTransaction(ctx.db, (db) => giveNextPiece(withDb(ctx, db))))) return
}

/** One piece of the oldest list; false when nothing waits. */
export async function giveNextPiece(ctx: Context): Promise<boolean> {
  const giving = await takeWaiting(ctx.db)
  if (!giving) return false
  const lines = linesIn(ctx, giving)
  const [now, later] = [lines.slice(0, PIECE), lines.slice(PIECE)]
  const refused = await give(ctx, giving, now)
  const isOver = later.length === 0 || refused !== undefined
  await updateGiving(ctx.db, {
    ...giving,
    sealedLines: isOver ? null : ctx.secrets.seal(JSON.stringify(later)),
    done: refused ? giving.done : giving.total - later.length,
    stoppedFor: refused ?? null,
    endedAt: isOver ? ctx.now : null,
  })
  return true
}

function linesIn(ctx: Context, { sealedLines }: TableGiving): RosterLine[] {
  if (sealedLines === null) return []
  // Written by `beginGiving`, and opened only with the installation's key.
  return JSON.parse(ctx.secrets.unseal(sealedLines)) as RosterLine[]
}

/** Gives to those who were not given it meanwhile; answers the code of what was refused: no more letters today. */
async function give(
  ctx: Context,
  { badgeId, organisationId, madeBy, origin }: TableGiving,
  lines: readonly RosterLine[],
): Promise<string | undefined> {
  const mailHashes = lines.map(({ mail }) => mailHashOf(ctx, mail))
  const known = new Set((await whoHas(ctx, { badgeId, mailHashes })).map((one) => one.mailHash))
  const receivers = lines
    .filter((_one, at) => !known.has(mailHashes[at] ?? ''))
    .map(({ name, mail, seen, evidence }) => ({ personId: null, name, mail, seen, evidence }))
  if (receivers.length === 0) return undefined
  const actor = { kind: 'professional', professionalId: madeBy, sessionId: '' } as const
  try {
    await giveToAll(
      { ...ctx, actor },
      {
        version: await getBadgeVersion(ctx, badgeId),
        organisation: await getOrganisation(ctx, { organisationId }),
        way: 'table',
        receivers,
        seen: null,
        origin,
      },
    )
    return undefined
  } catch (problem) {
    if (problem instanceof Refusal) return problem.code
    throw problem
  }
}

/** A list that was given is needed no more. */
export async function forgetEndedGivings(ctx: Context): Promise<void> {
  await deleteEndedGivings(ctx.db, keptSince(RETENTION.passing, ctx.now))
}
