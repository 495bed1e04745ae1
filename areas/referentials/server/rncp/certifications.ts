import type { Collector } from '../../../knowledge/server/importers/collector.ts'
import type { RawFile } from '../../../knowledge/server/importers/raw-files.ts'
import { given, type Row } from '../../../knowledge/server/importers/table.ts'
import { dayOf } from '../day-of.ts'
import { type RncpFiles, rncpTable } from './rncp-files.ts'

const COLUMNS = ['Numero_Fiche', 'Intitule', 'Actif'] as const
const OPTIONAL = [
  'Abrege_Libelle',
  'Abrege_Intitule',
  'Nomenclature_Europe_Niveau',
  'Date_Fin_Enregistrement',
  'Date_Effet',
  'Date_Decision',
  'Type_Enregistrement',
] as const

/** Certifications: those no longer active stay, for old diplomas must be found. */
export async function readCertifications(files: RncpFiles, all: Collector): Promise<void> {
  const facts = new Map<string, Record<string, unknown>>()
  await all.things('certification', rncpTable(files.standard, COLUMNS, OPTIONAL), (row) => {
    const made = factsOf(row)
    facts.set(row.Numero_Fiche, made)
    return { code: row.Numero_Fiche, label: row.Intitule, facts: made }
  })
  if (files.access) await readAccess(files.access, facts, all)
  if (files.partners) await countPartners(files.partners, facts, all)
}

function factsOf(
  row: Row<(typeof COLUMNS)[number] | (typeof OPTIONAL)[number]>,
): Record<string, unknown> {
  const [level] = /\d/.exec(row.Nomenclature_Europe_Niveau) ?? []
  return {
    register: row.Numero_Fiche.startsWith('RS') ? 'RS' : 'RNCP',
    active: row.Actif === 'ACTIVE',
    ...(level === undefined ? {} : { level: Number(level) }),
    ...given({
      short: row.Abrege_Libelle,
      diploma: row.Abrege_Intitule,
      registration: row.Type_Enregistrement,
      decided: dayOf(row.Date_Decision) ?? '',
      from: dayOf(row.Date_Effet) ?? '',
      until: dayOf(row.Date_Fin_Enregistrement) ?? '',
    }),
  }
}

type Facts = Map<string, Record<string, unknown>>

/** Ways in: by experience, as an apprentice, on one's own… */
async function readAccess(file: RawFile, facts: Facts, all: Collector): Promise<void> {
  const ways = new Map<string, string[]>()
  await all.each(rncpTable(file, ['Numero_Fiche', 'Si_Jury']), (row) => {
    const known = facts.get(row.Numero_Fiche)
    if (!known) return unknown(row.Numero_Fiche)
    const list = ways.get(row.Numero_Fiche) ?? []
    ways.set(row.Numero_Fiche, list)
    if (!list.includes(row.Si_Jury)) list.push(row.Si_Jury)
    known.access = list
    return undefined
  })
}

/** Partners are counted only: a million training bodies a day change and say nothing of what is learnt. */
async function countPartners(file: RawFile, facts: Facts, all: Collector): Promise<void> {
  const counts = new Map<string, number>()
  await all.each(rncpTable(file, ['Numero_Fiche']), (row) => {
    if (!facts.has(row.Numero_Fiche)) return unknown(row.Numero_Fiche)
    counts.set(row.Numero_Fiche, (counts.get(row.Numero_Fiche) ?? 0) + 1)
    return undefined
  })
  for (const [code, partners] of counts) Object.assign(facts.get(code) ?? {}, { partners })
}

export function unknown(code: string): string {
  return `la certification « ${code} » n’existe pas`
}
