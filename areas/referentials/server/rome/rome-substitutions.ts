import type { Collector } from '../../../knowledge/server/importers/collector.ts'
import { csvTable } from '../../../knowledge/server/importers/read-csv.ts'
import type { OpenExport } from './open-export.ts'

const SHAPE = {
  columns: ['code_ogr', 'code_ogr_substitut'],
  spellings: {
    code_ogr: ['code_ogr_obsolete', 'code_ogr_ancien', 'ogr_obsolete'],
    code_ogr_substitut: ['code_ogr_substitution', 'code_ogr_nouveau', 'ogr_substitut'],
  },
} as const

const KINDS = ['title', 'skill', 'savoir', 'context'] as const

/** From version 61 on, ROME says which code takes the place of one that is gone. */
export async function readSubstitutions(open: OpenExport, all: Collector): Promise<void> {
  for (const [short, file] of open.files) {
    if (!short.includes('substitu')) continue
    await all.each(csvTable(file, SHAPE), (row) => {
      const { code_ogr: code, code_ogr_substitut: by } = row
      if (KINDS.some((kind) => all.knows(kind, code)))
        return `le code « ${code} » est encore dans cette édition`
      const kind = KINDS.find((one) => all.knows(one, by))
      if (kind === undefined) return `le code « ${by} » n’existe pas`
      all.replacements.push({ kind, code, by })
      return undefined
    })
  }
}
