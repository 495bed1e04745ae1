import type { ExportSource, Importer, OpenedReferential } from '../../../knowledge/referential.ts'
import { brokenExport } from '../../../knowledge/referential.ts'
import { Collector } from '../../../knowledge/server/importers/collector.ts'
import { checksumOf, rawFiles } from '../../../knowledge/server/importers/raw-files.ts'
import { readConcepts } from './esco-concepts.ts'
import { escoFilesOf, isEscoFile } from './esco-files.ts'
import {
  readBroader,
  readCollections,
  readOccupationSkills,
  readSkillSkills,
} from './esco-links.ts'

/** ESCO, as the European Commission hands it out: a folder or its CSV packages, in French, in English, or both. */
export const escoImporter: Importer = {
  name: 'esco',
  title: 'ESCO',
  module: 'areas/referentials/server/esco/esco-importer.ts',
  officialUrl: undefined,
}

const READ_AS = '2'
const VERSION = /(?:esco[^\d/\\]*|v)(\d+\.\d+(?:\.\d+)?)/i

export async function openReferential(source: ExportSource): Promise<OpenedReferential> {
  const raw = (await rawFiles(source, isEscoFile)).filter(({ name }) => isEscoFile(name))
  if (raw.length === 0) throw brokenExport({ why: 'aucun fichier d’ESCO dedans' })
  const files = escoFilesOf(raw)
  const where = 'path' in source ? source.path : 'url' in source ? source.url : ''
  const version = [where, ...raw.map(({ path = '' }) => path)]
    .map((text) => VERSION.exec(text)?.[1])
    .find((found) => found !== undefined)
  return {
    head: {
      version: version ?? 'inconnue',
      publishedOn: null,
      licence: 'CC BY 4.0',
      sourceLine: `This service uses the ESCO classification of the European Commission, ${version ? `v${version}` : 'version unknown'} — modified`,
      checksum: checksumOf(
        READ_AS,
        raw.map((file) => [file.name, file]),
      ),
    },
    read: async (tell) => {
      const all = new Collector()
      const steps = [
        ['libellés', readConcepts],
        ['métiers et compétences', readOccupationSkills],
        ['compétences', readSkillSkills],
        ['groupes', readBroader],
        ['collections', readCollections],
      ] as const
      for (const [part, step] of steps) {
        tell(part)
        await step(files, all)
      }
      return all
    },
  }
}
