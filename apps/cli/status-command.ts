import { ensureStarterPack } from '../../areas/knowledge/server/ensure-starter-pack.ts'
import { knowledgeStatus } from '../../areas/knowledge/server/knowledge-status.ts'
import { reportsToHandle } from '../server/reports-to-handle.ts'
import type { Call } from './command.ts'

/** Which referentials this installation runs on, since when, and how much they hold. */
export async function statusCommand({ config, open, output }: Call): Promise<number> {
  return open(async (ctx) => {
    await ensureStarterPack(ctx.db, config.root)
    const [first, ...others] = await knowledgeStatus(ctx)
    for (const one of [first, ...others]) {
      if (!one) continue
      const counts = Object.entries(one.counts).map(([kind, count]) => `${kind} ${count}`)
      output.write(
        `${one === first ? 'En service' : 'À côté    '}  ${one.name} ${one.version}, chargé le ${one.loadedAt.toISOString().slice(0, 16).replace('T', ' ')}\n`,
      )
      output.write(
        `            ${one.sourceLine} — ${one.licence}\n            ${counts.join(' · ')}\n`,
      )
    }
    output.write(
      `Base        ${config.databaseUrl ? 'serveur PostgreSQL' : `embarquée, dans ${config.folder}`}\n`,
    )
    const { length: reported } = await reportsToHandle(ctx)
    if (reported > 0) output.write(`À lire      ${reported} signalement(s) : sillage reports\n`)
    return 0
  })
}
