import { closeShownAward } from '../../areas/awards/server/close-shown-award.ts'
import { closePortfolioLink } from '../../areas/portfolio/server/links/handle-report.ts'
import { isId } from '../../platform/id.ts'
import type { Context } from '../../platform/server/context.ts'
import { inTransaction } from '../../platform/server/db.ts'
import { withDb } from '../../platform/server/make-context.ts'
import { handleReport, reportsToHandle } from '../server/reports-to-handle.ts'
import { type Call, optionsOf, WrongCall } from './command.ts'

const USAGE = `Usage : sillage reports
        sillage reports read NUMÉRO
        sillage reports close NUMÉRO|ADRESSE      (ferme ce qui est signalé, ou le lien /p/… ou /a/… donné)
        sillage reports leave NUMÉRO              (lu, rien à fermer)`

/** What people say is wrong: read it, close what it is about or leave it. Nobody is named in the list. */
export async function reportsCommand(call: Call): Promise<number> {
  const { plain } = optionsOf(call.words, [])
  const [deed, which = ''] = plain
  if (deed === undefined) return list(call)
  const address = /\/([pa])\/([\w-]{20,100})\/?$/.exec(which)
  if (plain.length !== 2 || (!isId(which) && !(deed === 'close' && address)))
    throw new WrongCall(USAGE)
  if (deed === 'read') return read(call, which)
  if (deed !== 'close' && deed !== 'leave') throw new WrongCall(USAGE)
  if (address) {
    await call.open((ctx) => closeAt(ctx, address[1] ?? '', address[2] ?? ''))
    call.tell('Ce lien n’ouvre plus rien. La personne est prévenue si elle a une adresse.')
    return 0
  }
  const isDone = await call.open((ctx) =>
    handleReport(ctx, { reportId: which, closes: deed === 'close' }),
  )
  if (isDone) call.tell(deed === 'close' ? 'C’est fermé.' : 'C’est noté : rien n’est fermé.')
  else call.tell('Aucun signalement de ce numéro n’attend.')
  return isDone ? 0 : 1
}

async function closeAt(ctx: Context, kind: string, token: string): Promise<void> {
  await inTransaction(ctx.db, async (db) => {
    const inside = withDb(ctx, db)
    await (kind === 'p'
      ? closePortfolioLink(inside, { token })
      : closeShownAward(inside, { token }))
  })
}

async function list({ open, output, tell }: Call): Promise<number> {
  const waiting = await open(reportsToHandle)
  for (const { id, at, about, reason } of waiting)
    output.write(`${id}  ${at.toISOString().slice(0, 10)}  ${about}  ${reason}\n`)
  tell(waiting.length === 0 ? 'Aucun signalement n’attend.' : USAGE)
  return 0
}

/** What was written with it: the only part where somebody may be named. */
async function read({ open, output, tell }: Call, id: string): Promise<number> {
  const one = (await open(reportsToHandle)).find((each) => each.id === id)
  if (one) output.write(`${one.words ?? '—'}\n`)
  else tell('Aucun signalement de ce numéro n’attend.')
  return one ? 0 : 1
}
