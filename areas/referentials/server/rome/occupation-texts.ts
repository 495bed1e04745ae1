import type { Collector } from '../../../knowledge/server/importers/collector.ts'
import { type OpenExport, romeTable } from './open-export.ts'

const PARTS: Record<string, 'definition' | 'access'> = {
  definition: 'definition',
  acces_metier: 'access',
}

/** Definition and way in of each occupation: the export gives one sentence a row, out of order, with doubled apostrophes. */
export async function textsOf(
  open: OpenExport,
  all: Collector,
  occupations: ReadonlySet<string>,
): Promise<Map<string, Record<string, string>>> {
  const table = romeTable(open, 'texte', [
    'code_rome',
    'libelle_type_texte',
    'position_phrase',
    'libelle_texte',
  ])
  const sentences = new Map<string, { part: string; position: number; text: string }[]>()
  await all.each(table, (row) => {
    if (!occupations.has(row.code_rome)) return `le métier « ${row.code_rome} » n’existe pas`
    const part = PARTS[row.libelle_type_texte]
    if (!part) return `la sorte de texte « ${row.libelle_type_texte} » n’est pas connue`
    const list = sentences.get(row.code_rome) ?? []
    sentences.set(row.code_rome, list)
    list.push({
      part,
      position: Number(row.position_phrase) || 0,
      text: row.libelle_texte.replaceAll("''", "'"),
    })
    return undefined
  })
  return new Map(
    [...sentences].map(([code, list]) => [
      code,
      { definition: joined(list, 'definition'), access: joined(list, 'access') },
    ]),
  )
}

function joined(
  list: readonly { part: string; position: number; text: string }[],
  part: string,
): string {
  return list
    .filter((one) => one.part === part)
    .sort((a, b) => a.position - b.position)
    .map(({ text }) => text)
    .join(' ')
}
