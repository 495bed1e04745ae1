import {
  brokenExport,
  type ExportSource,
  type MappingKind,
  type OpenedReferential,
  type Place,
} from '../../../knowledge/referential.ts'
import { Collector } from '../../../knowledge/server/importers/collector.ts'
import {
  checksumOf,
  type RawFile,
  rawFiles,
} from '../../../knowledge/server/importers/raw-files.ts'
import { csvTable } from '../../../knowledge/server/importers/read-csv.ts'
import { given } from '../../../knowledge/server/importers/table.ts'
import { confidenceOf } from '../confidence-of.ts'
import { dayOf } from '../day-of.ts'
import { slugOf } from '../slug-of.ts'

/** What a mapping file says of itself in the lines above its header. */
type Said = { project: string; author: string; version: string; day: string; ends: [End, End] }
type End = { referential: string; conceptType: string }

const READ_AS = '1'
/** Twelve to sixteen lines in the files known; more may come. */
const MOST_SAID = 40

/** Opens a mapping in the layout of EURES; `expects` are the two referentials it must be about, whichever the order. */
export async function openEures(
  source: ExportSource,
  expects?: readonly [string, string],
): Promise<OpenedReferential> {
  const [file, other] = await rawFiles(source, (name) => /\.csv$/i.test(name))
  if (!file || other) throw brokenExport({ why: 'il faut un seul fichier CSV' })
  const said = saidBy(file)
  const names = said.ends.map(({ referential }) => referential)
  if (expects && !expects.every((name) => names.includes(name)))
    throw brokenExport({ why: `ce fichier relie ${names.join(' et ')}` })
  const day = dayOf(said.day)
  return {
    head: {
      version: said.version || 'inconnue',
      publishedOn: day,
      licence: 'CC BY 4.0',
      sourceLine: `Source : ${said.author}, ${said.project} ${said.version}, ${said.day}`,
      checksum: checksumOf(READ_AS, [['mapping', file]]),
      ...(expects ? {} : { own: { name: names.join('-'), title: said.project } }),
    },
    read: () => readMappings(file, said.ends),
  }
}

function saidBy(file: RawFile): Said {
  const [first = new Uint8Array()] = file.chunks()
  const lines = Buffer.from(first).toString('utf8').split(/\r?\n/, MOST_SAID)
  const lineOf = (name: string) => {
    const line = lines.find((one) =>
      one
        .replace(/^\uFEFF/, '')
        .toLowerCase()
        .startsWith(name),
    )
    const cell = line?.slice(line.search(/[,;]/) + 1) ?? ''
    return cell.replace(/[,;\s]+$/, '').replace(/^"|"$/g, '')
  }
  const endOf = (place: number): End => ({
    referential: slugOf(lineOf(`classification ${place} name`)).replace('o-net', 'onet'),
    conceptType:
      slugOf(lineOf(`classification ${place} concept type`)).replaceAll('-', '_') || 'occupation',
  })
  const ends: Said['ends'] = [endOf(1), endOf(2)]
  if (ends.some(({ referential }) => referential === ''))
    throw brokenExport({
      why: `${file.name} ne dit pas au-dessus de son tableau ce qu’il relie (« Classification 1 Name »)`,
    })
  return {
    project: lineOf('mapping project name'),
    author: lineOf('mapping project author'),
    version: lineOf('mapping project version,') || lineOf('mapping project version;'),
    day: lineOf('mapping project version date'),
    ends,
  }
}

const COLUMNS = ['classification 1 id', 'classification 2 id', 'mapping relation'] as const
const LABELS = ['classification 1 prefered label', 'classification 2 prefered label'] as const
const SPELLINGS = {
  'classification 1 id': ['o*net id'],
  'classification 2 id': ['esco or isco uri'],
  'mapping relation': ['type of match'],
  'classification 1 prefered label': ['classification 1 preferred label', 'o*net title'],
  'classification 2 prefered label': ['classification 2 preferred label', 'esco or isco title'],
}

async function readMappings(file: RawFile, [from, to]: Said['ends']): Promise<Collector> {
  const all = new Collector()
  const shape = { columns: COLUMNS, optional: LABELS, spellings: SPELLINGS, preamble: MOST_SAID }
  await all.each(csvTable(file, shape), (row) => {
    const src = placeOf(from, row['classification 1 id'])
    const dst = placeOf(to, row['classification 2 id'])
    if (src.code === '' || dst.code === '') return 'il manque un code'
    const kind = kindOf(row['mapping relation'])
    if (!kind) return `la sorte de lien « ${row['mapping relation']} » n’est pas connue`
    const facts = given({ srcLabel: row[LABELS[0]], dstLabel: row[LABELS[1]] })
    return all.map({ kind, src, dst, confidence: confidenceOf(kind), facts })
  })
  return all
}

/** skos:closeMatch, closeMatch… and exactISCO, which is exact with a group of occupations. */
function kindOf(cell: string): MappingKind | undefined {
  const [, kind = ''] = /(exact|close|broad|narrow|related)(?:Match|ISCO)$/i.exec(cell) ?? []
  const kinds = ['exact', 'close', 'broad', 'narrow', 'related'] as const
  return kinds.find((one) => one === kind.toLowerCase())
}

/** Which thing a code names, where one file speaks of several kinds of things. */
function placeOf({ referential, conceptType }: End, code: string): Place {
  return { referential, kind: kindIn(referential, code, conceptType) ?? conceptType, code }
}

/** ROME says "occupation" of its titles too; what a file says of skills is believed. */
function kindIn(referential: string, code: string, conceptType: string): string | undefined {
  if (referential === 'rome' && conceptType === 'occupation')
    return /^[A-Z]\d{4}$/.test(code) ? 'occupation' : 'title'
  if (referential !== 'esco') return undefined
  return code.includes('/isco/') ? 'isco_group' : /\/(skill|occupation)\//.exec(code)?.[1]
}
