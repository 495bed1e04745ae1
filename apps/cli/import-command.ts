import type { ImportReport, Progress } from '../../areas/knowledge/referential.ts'
import { importRome } from '../../areas/knowledge/server/import-rome.ts'
import { OFFICIAL_URL, sourceOf } from '../../areas/knowledge/server/importers/rome/open-export.ts'
import { type Call, optionsOf, WrongCall } from './command.ts'
import { progressBar } from './progress-bar.ts'

/** Loads an official referential, whole or not at all; without an address, the official one. */
export async function importCommand(call: Call): Promise<number> {
  const { plain } = optionsOf(call.words, [])
  const [name, where = OFFICIAL_URL, extra] = plain
  if (name !== 'rome') throw new WrongCall('Usage : sillage import rome <zip | dossier | adresse>')
  if (extra !== undefined)
    throw new WrongCall(
      `« ${extra} » est de trop. Usage : sillage import rome <zip | dossier | adresse>`,
    )
  call.tell(`Import du ROME : ${where}`)
  const bar = progressBar(call.tell)
  const progress: Progress = (step) => bar.show(step)
  const report = await call
    .open((ctx) => importRome(ctx, { source: sourceOf(where), progress }))
    .finally(() => bar.end())
  for (const line of linesOfReport(report)) call.output.write(`${line}\n`)
  return 0
}

function linesOfReport(report: ImportReport): string[] {
  const day = report.publishedOn ? ` du ${report.publishedOn.split('-').reverse().join('/')}` : ''
  const edition = `ROME 4.0 version ${report.version}${day}`
  if (report.outcome === 'already') return [`${edition} est déjà chargé : rien à faire.`]
  const width = Math.max(...report.files.map(({ file }) => file.length))
  return [
    `${'fichier'.padEnd(width)}      lues  gardées  refusées`,
    ...report.files.flatMap(({ file, read, kept, refused, why }) => [
      `${file.padEnd(width)}  ${String(read).padStart(8)} ${String(kept).padStart(8)} ${String(refused).padStart(9)}`,
      ...why.map((reason) => `    ${reason}`),
    ]),
    `${edition} est chargé : ${report.concepts} éléments et ${report.relations} liens en ${String(report.seconds).replace('.', ',')} s.`,
  ]
}
