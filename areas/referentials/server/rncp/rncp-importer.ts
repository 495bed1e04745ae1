import {
  brokenExport,
  type ExportSource,
  type Importer,
  type OpenedReferential,
} from '../../../knowledge/referential.ts'
import { Collector } from '../../../knowledge/server/importers/collector.ts'
import { checksumOf, rawFiles } from '../../../knowledge/server/importers/raw-files.ts'
import { readSubjects, readTrades } from './certification-links.ts'
import { readSuccessions } from './certification-successions.ts'
import { readCertifications } from './certifications.ts'
import { type RncpFiles, rncpFilesOf } from './rncp-files.ts'

/** Certifications of France, as France compétences exports them every day. */
export const rncpImporter: Importer = {
  name: 'rncp',
  title: 'RNCP et répertoire spécifique',
  module: 'areas/referentials/server/rncp/rncp-importer.ts',
  officialUrl: undefined,
}

const READ_AS = '1'

export async function openReferential(source: ExportSource): Promise<OpenedReferential> {
  const raw = await rawFiles(source, (name) => /^export_fiches_CSV_.*\.csv$/i.test(name))
  const files = rncpFilesOf(raw)
  const { standard } = files
  if (!standard)
    throw brokenExport({ why: 'il manque le fichier « export_fiches_CSV_Standard_… .csv »' })
  const [, year, month, date] = /_(\d{4})_(\d{2})_(\d{2})\.csv$/.exec(standard.name) ?? []
  const day = year ? `${year}-${month}-${date}` : null
  return {
    head: {
      version: day ?? 'inconnue',
      publishedOn: day,
      licence: 'Licence Ouverte 2.0',
      sourceLine: `Source : France compétences, RNCP/RS, ${day ? `${date}/${month}/${year}` : 'date inconnue'}`,
      checksum: checksumOf(READ_AS, Object.entries(files)),
    },
    read: (tell) => readRncp({ ...files, standard }, tell),
  }
}

async function readRncp(files: RncpFiles, tell: (part: string) => void): Promise<Collector> {
  const all = new Collector()
  const steps = [
    ['certifications', readCertifications],
    ['blocs, certificateurs, thèmes', readSubjects],
    ['métiers', readTrades],
    ['remplacements', readSuccessions],
  ] as const
  for (const [part, step] of steps) {
    tell(part)
    await step(files, all)
  }
  return all
}
