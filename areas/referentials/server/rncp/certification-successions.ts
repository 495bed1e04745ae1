import type { Collector } from '../../../knowledge/server/importers/collector.ts'
import { type RncpFiles, rncpTable } from './rncp-files.ts'

/** Which certification took over from which. Each row tells it from one end, so most are told twice; circles are cut where they close. */
export async function readSuccessions({ successions }: RncpFiles, all: Collector): Promise<void> {
  if (!successions) return
  const columns = ['Numero_Fiche', 'Ancienne_Certification', 'Nouvelle_Certification'] as const
  const heirs = new Map<string, string>()
  await all.each(rncpTable(successions, columns), (row) => {
    const { Numero_Fiche: code, Ancienne_Certification: former, Nouvelle_Certification: next } = row
    if (code === '') return 'il manque le code'
    return hand(heirs, former, code) ?? hand(heirs, code, next)
  })
  for (const [code, by] of heirs) all.replacements.push({ kind: 'certification', code, by })
}

/** The first heir stays; a chain of heirs never comes back to where it started. */
function hand(heirs: Map<string, string>, from: string, to: string): string | undefined {
  if (from === '' || to === '' || heirs.has(from)) return undefined
  for (let next: string | undefined = to; next !== undefined; next = heirs.get(next))
    if (next === from) return `${from} → ${to} : les remplacements tournent en rond`
  heirs.set(from, to)
  return undefined
}
