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
import { jsonTable } from '../../../knowledge/server/importers/read-json.ts'
import { given } from '../../../knowledge/server/importers/table.ts'

/** Communes with their postal codes and where they lie; nicer names when a list of communes (JSON) lies beside. */
export const communesImporter: Importer = {
  name: 'communes',
  title: 'Communes et codes postaux',
  module: 'areas/referentials/server/places/communes-importer.ts',
  officialUrl: undefined,
}

const READ_AS = '1'

export async function openReferential(source: ExportSource): Promise<OpenedReferential> {
  const raw = await rawFiles(source, (name) => /hexasmal.*\.csv$|^communes\.json$/i.test(name))
  const names = raw.find(({ name }) => /\.json$/i.test(name))
  const postal = raw.find((file) => file !== names)
  if (!postal) throw missingFile({ file: 'laposte_hexasmal.csv' })
  return {
    head: {
      version: 'inconnue',
      publishedOn: null,
      licence: 'Licence dite sur data.gouv.fr',
      sourceLine: 'Source : La Poste, Base officielle des codes postaux',
      checksum: checksumOf(
        READ_AS,
        raw.map((file) => [file.name, file]),
      ),
    },
    read: () => readCommunes(postal, names),
  }
}

const SHAPE = {
  columns: ['code_commune_insee', 'nom_commune', 'code_postal', 'coordonnees_gps'],
  optional: ['ligne_5'],
  spellings: {
    code_commune_insee: ['#code_commune_insee'],
    nom_commune: ['nom_de_la_commune'],
    coordonnees_gps: ['_geopoint'],
  },
  encoding: 'utf-8 or windows-1252',
} as const

type Commune = {
  label: string
  postalCodes: Set<string>
  places: Set<string>
  at?: [number, number]
}

/** One commune has a row for each postal code and each place; nearly all overseas lack coordinates. */
async function readCommunes(postal: RawFile, names: RawFile | undefined): Promise<Collector> {
  const all = new Collector()
  const communes = new Map<string, Commune>()
  await all.each(csvTable(postal, SHAPE), (row) => {
    const { code_commune_insee: code, nom_commune: label, code_postal: post } = row
    if (!/^(\d{2}|2[AB])\d{3}$/.test(code)) return `« ${code} » n’est pas un code de commune`
    const one = communes.get(code) ?? { label, postalCodes: new Set(), places: new Set() }
    communes.set(code, one)
    one.postalCodes.add(post)
    if (row.ligne_5 !== '') one.places.add(row.ligne_5)
    const [lat, lon] = row.coordonnees_gps.split(',').map((part) => Number.parseFloat(part))
    if (lat !== undefined && lon !== undefined && Number.isFinite(lat + lon)) one.at ??= [lat, lon]
    return undefined
  })
  const nicer = await nicerNames(names, all)
  for (const [code, { label, postalCodes, places, at }] of communes)
    all.mention('territory', {
      code,
      label: nicer.get(code)?.label ?? label,
      facts: {
        ...given({ postalCodes: [...postalCodes], places: [...places] }),
        ...(at ? { lat: at[0], lon: at[1] } : {}),
        ...nicer.get(code)?.facts,
      },
    })
  return all
}

type Nicer = Map<string, { label: string; facts: Record<string, string> }>

async function nicerNames(file: RawFile | undefined, all: Collector): Promise<Nicer> {
  const nicer: Nicer = new Map()
  if (!file) return nicer
  const optional = ['departement', 'region', 'population'] as const
  await all.each(jsonTable(file, { columns: ['code', 'nom'], optional }), (row) => {
    const { departement: department, region, population } = row
    nicer.set(row.code, { label: row.nom, facts: given({ department, region, population }) })
    return undefined
  })
  return nicer
}
