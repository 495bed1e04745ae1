import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type {
  Concept,
  ExportSource,
  OpenedReferential,
  ReadReferential,
} from '../../knowledge/referential.ts'

/** A folder holding these files, named as the source names them. */
export function givenFolder(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sillage-files-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

type Open = (source: ExportSource) => Promise<OpenedReferential>
export type Read = { head: OpenedReferential['head']; all: ReadReferential }

/** What an importer makes of a source. */
export async function readBy(open: Open, source: ExportSource): Promise<Read> {
  const { head, read } = await open(source)
  return { head, all: await read(() => undefined) }
}

/** What an importer makes of files in a folder. */
export function readingBy(open: Open, files: Record<string, string | Uint8Array>): Promise<Read> {
  return readBy(open, { path: givenFolder(files) })
}

export function conceptIn(all: ReadReferential, kind: string, code: string): Concept | undefined {
  return all.concepts.find((one) => one.kind === kind && one.code === code)
}

/** The account of one file. */
export function reportOf(all: ReadReferential, name: string) {
  return all.files.find(({ file }) => file.includes(name))
}
