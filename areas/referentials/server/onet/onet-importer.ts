import {
  type ExportSource,
  type Importer,
  missingFile,
  type OpenedReferential,
} from '../../../knowledge/referential.ts'
import { Collector } from '../../../knowledge/server/importers/collector.ts'
import {
  checksumOf,
  type RawFile,
  rawFiles,
} from '../../../knowledge/server/importers/raw-files.ts'
import { csvTable } from '../../../knowledge/server/importers/read-csv.ts'
import { given } from '../../../knowledge/server/importers/table.ts'

/** Interests of American occupations (O*NET text database): from there to French words by way of ESCO. */
export const onetImporter: Importer = {
  name: 'onet',
  title: 'O*NET',
  module: 'areas/referentials/server/onet/onet-importer.ts',
  officialUrl: undefined,
}

const READ_AS = '1'
/** Plain text between tabs, without quoting. */
const PLAIN = { delimiter: '\t', quotes: false } as const
const LETTERS = ['R', 'I', 'A', 'S', 'E', 'C'] as const

export async function openReferential(source: ExportSource): Promise<OpenedReferential> {
  const raw = await rawFiles(source, (name) => /^(Interests|Occupation Data)\.txt$/i.test(name))
  const titles = raw.find(({ name }) => /^occupation data/i.test(name))
  const interests = raw.find((file) => file !== titles)
  if (!interests) throw missingFile({ file: 'Interests.txt' })
  const day = await latestDay(interests)
  return {
    head: {
      version: day || 'inconnue',
      publishedOn: null,
      licence: 'CC BY 4.0',
      sourceLine: `Includes information from O*NET, U.S. Department of Labor, Employment and Training Administration, CC BY 4.0, modified (${day})`,
      checksum: checksumOf(
        READ_AS,
        raw.map((file) => [file.name, file]),
      ),
    },
    read: () => readInterests(interests, titles),
  }
}

const CODE = 'O*NET-SOC Code'
const COLUMNS = [CODE, 'Element Name', 'Scale ID', 'Data Value', 'Date', 'Domain Source'] as const

/** The file carries no version, only the month of each row: the latest names the edition, as 2026-02. */
async function latestDay(file: RawFile): Promise<string> {
  let latest = ''
  await csvTable(file, { columns: COLUMNS, ...PLAIN }).each(({ Date: month }) => {
    const [, number, year] = /^(\d{2})\/(\d{4})$/.exec(month) ?? []
    if (year && `${year}-${number}` > latest) latest = `${year}-${number}`
  })
  return latest
}

type Interests = { scores: Record<string, number>; high: string[]; method: string }

async function readInterests(file: RawFile, titles: RawFile | undefined): Promise<Collector> {
  const all = new Collector()
  const labels = await labelsOf(titles)
  const occupations = new Map<string, Interests>()
  await all.each(csvTable(file, { columns: COLUMNS, ...PLAIN }), (row) => {
    const code = row[CODE]
    if (!/^\S+$/.test(code)) return 'il manque le code'
    const value = Number(row['Data Value'])
    const one = occupations.get(code) ?? { scores: {}, high: [], method: row['Domain Source'] }
    const refused = take(one, row['Scale ID'], row['Element Name'], value)
    if (refused === undefined) occupations.set(code, one)
    return refused
  })
  for (const [code, { scores, high, method }] of occupations) {
    const label = labels.get(code)
    all.mention('occupation', {
      code,
      // without its list of titles the database gives codes only: the code stands until a crosswalk names it
      label: label ?? code,
      facts: {
        interests: scores,
        ...given({ riasec: high.join('') }),
        method,
        ...(label === undefined ? {} : { lang: 'en' }),
      },
    })
  }
  return all
}

/** OI: a score from 1 to 7. IH: no score but the number of an interest, the first, second or third of the occupation; 0 is none. */
function take(one: Interests, scale: string, element: string, value: number): string | undefined {
  if (scale === 'OI') {
    const letter = LETTERS.find((first) => element.startsWith(first))
    if (!letter || !Number.isFinite(value)) return `« ${element} » n’est pas un intérêt noté`
    one.scores[letter] = value
    return undefined
  }
  if (scale !== 'IH') return `l’échelle « ${scale} » n’est pas connue`
  const place = ['First', 'Second', 'Third'].findIndex((word) => element.startsWith(word))
  const letter = LETTERS[value - 1]
  if (place >= 0 && letter) one.high[place] = letter
  return undefined
}

async function labelsOf(titles: RawFile | undefined): Promise<Map<string, string>> {
  const labels = new Map<string, string>()
  if (titles)
    await csvTable(titles, { columns: [CODE, 'Title'], ...PLAIN }).each((row) =>
      labels.set(row[CODE], row.Title),
    )
  return labels
}
