import { type ImportReport, type Progress, sourceOf } from '../../areas/knowledge/referential.ts'
import { importReferential } from '../../areas/knowledge/server/import-referential.ts'
import { findImporter, importerNames } from '../../areas/referentials/server/find-importer.ts'
import { type Call, optionsOf, WrongCall } from './command.ts'
import { progressBar } from './progress-bar.ts'

const USAGE = `Usage : sillage import <${importerNames.join(' | ')}> <fichier | dossier | adresse>`

/** Loads a referential, whole or not at all; without an address, the official one when there is one. */
export async function importCommand(call: Call): Promise<number> {
  const { plain } = optionsOf(call.words, [])
  const [name, given, extra] = plain
  const importer = findImporter(name)
  if (!importer) throw new WrongCall(USAGE)
  if (extra !== undefined) throw new WrongCall(`« ${extra} » est de trop. ${USAGE}`)
  const where = given ?? importer.officialUrl
  if (where === undefined) throw new WrongCall(`Où est le fichier ? ${USAGE}`)
  call.tell(`Import de ${importer.title} : ${where}`)
  const bar = progressBar(call.tell)
  const progress: Progress = (step) => bar.show(step)
  const report = await call
    .open((ctx) => importReferential(ctx, { importer, source: sourceOf(where), progress }))
    .finally(() => bar.end())
  for (const line of linesOfReport(report)) call.output.write(`${line}\n`)
  return 0
}

function linesOfReport(report: ImportReport): string[] {
  const day = report.publishedOn ? ` du ${report.publishedOn.split('-').reverse().join('/')}` : ''
  const edition = `${report.title} version ${report.version}${day}`
  if (report.outcome === 'already') return [`${edition} est déjà chargé : rien à faire.`]
  const width = Math.max(...report.files.map(({ file }) => file.length))
  const between = report.mappings > 0 ? ` et ${report.mappings} correspondances` : ''
  return [
    `${'fichier'.padEnd(width)}      lues  gardées  refusées`,
    ...report.files.flatMap(({ file, read, kept, refused, why }) => [
      `${file.padEnd(width)}  ${String(read).padStart(8)} ${String(kept).padStart(8)} ${String(refused).padStart(9)}`,
      ...why.map((reason) => `    ${reason}`),
    ]),
    `${edition} est chargé : ${report.concepts} éléments, ${report.relations} liens${between} en ${String(report.seconds).replace('.', ',')} s.`,
    ...linesSince(report.since),
  ]
}

/** What became of the things of the former edition, so that nobody is surprised. */
function linesSince(since: ImportReport['since']): string[] {
  if (!since) return []
  const { survived, reworded, moved, added, replaced, removed } = since.changes
  return [
    `Depuis la version ${since.version} : ${survived} éléments gardés (${reworded} dits autrement, ${moved} rangés ailleurs), ${added} nouveaux, ${replaced} remplacés, ${removed} partis.`,
  ]
}
