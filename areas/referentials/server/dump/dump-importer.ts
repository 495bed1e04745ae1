import { z } from 'zod'
import {
  brokenExport,
  brokenRow,
  type Concept,
  type ExportSource,
  type Importer,
  MAPPING_KINDS,
  type Mapping,
  type OpenedReferential,
  type ReadReferential,
  type Relation,
  type Replacement,
} from '../../../knowledge/referential.ts'
import { wholeText } from '../../../knowledge/server/importers/file-text.ts'
import { type RawFile, rawFiles } from '../../../knowledge/server/importers/raw-files.ts'

/** An edition as another installation gave it away (`/api/v1/dumps/…/ndjson`): read back, it is the same to the letter. */
export const dumpImporter: Importer = {
  name: 'dump',
  title: 'Sillage',
  module: 'areas/referentials/server/dump/dump-importer.ts',
  officialUrl: undefined,
}

const MOST = 500 * 1024 * 1024

const name = z.string().min(1).max(2_000)
const facts = z.record(z.string(), z.unknown())
const place = z.object({ referential: name, kind: name, code: name })
const head = z.object({
  type: z.literal('edition'),
  form: z.literal(1),
  referential: z.string().regex(/^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$/),
  title: z.string(),
  version: name,
  publishedOn: z.iso.date().nullable(),
  licence: z.string(),
  sourceLine: z.string(),
  checksum: name,
})
const line = z.discriminatedUnion('type', [
  z.object({ type: z.literal('concept'), kind: name, code: name, label: name, facts }),
  z.object({ type: z.literal('relation'), kind: name, src: name, dst: name, weight: z.number() }),
  z.object({
    type: z.literal('mapping'),
    kind: z.enum(MAPPING_KINDS),
    src: place,
    dst: place,
    confidence: z.number().min(0).max(1),
    facts,
  }),
  z.object({ type: z.literal('replacement'), kind: name, code: name, by: name }),
])

export async function openReferential(source: ExportSource): Promise<OpenedReferential> {
  const [file, other] = await rawFiles(source, (one) => /ndjson|fichier reçu/i.test(one))
  if (!file || other) throw brokenExport({ why: 'il faut un seul fichier NDJSON' })
  const lines = wholeText(file, MOST).split('\n')
  const said = head.safeParse(read(file, lines[0] ?? '', 1))
  if (!said.success)
    throw brokenExport({
      why: `la première ligne de ${file.name} ne dit pas de quelle édition il s’agit`,
    })
  const { type: _type, form: _form, referential, title, ...rest } = said.data
  return {
    head: { ...rest, own: { name: referential, title, isWhole: true } },
    read: () => readLines(file, lines),
  }
}

function readLines(file: RawFile, lines: readonly string[]): ReadReferential {
  const concepts: Concept[] = []
  const relations: Relation[] = []
  const mappings: Mapping[] = []
  const replacements: Replacement[] = []
  lines.forEach((text, before) => {
    if (before === 0 || text.trim() === '') return
    const found = line.safeParse(read(file, text, before + 1))
    if (!found.success)
      throw brokenRow({
        file: file.name,
        line: before + 1,
        why: 'ce n’est ni un élément ni un lien',
      })
    const { type: _type, ...one } = found.data
    if ('label' in one) concepts.push(one)
    else if ('weight' in one) relations.push(one)
    else if ('confidence' in one) mappings.push(one)
    else replacements.push(one)
  })
  const kept = concepts.length + relations.length + mappings.length + replacements.length
  const files = [{ file: file.name, read: kept, kept, refused: 0, why: [] }]
  return { concepts, relations, mappings, replacements, files }
}

function read(file: RawFile, text: string, at: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw brokenRow({ file: file.name, line: at, why: 'ce n’est pas du JSON' })
  }
}
