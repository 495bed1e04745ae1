import type { Collector } from '../../../knowledge/server/importers/collector.ts'
import type { RawFile } from '../../../knowledge/server/importers/raw-files.ts'
import { unknown } from './certifications.ts'
import { type RncpFiles, type RncpPart, rncpTable } from './rncp-files.ts'

type Subject = {
  part: RncpPart
  kind: string
  link: string
  /** Columns of code and label; one file names several things a row. */
  columns: readonly (readonly [string, string])[]
}

const SUBJECTS: readonly Subject[] = [
  {
    part: 'blocks',
    kind: 'block',
    link: 'has_block',
    columns: [['Bloc_Competences_Code', 'Bloc_Competences_Libelle']],
  },
  {
    part: 'certifiers',
    kind: 'certifier',
    link: 'certified_by',
    columns: [['Siret_Certificateur', 'Nom_Certificateur']],
  },
  { part: 'nsf', kind: 'nsf', link: 'in_nsf', columns: [['Nsf_Code', 'Nsf_Intitule']] },
  {
    part: 'formacodes',
    kind: 'formacode',
    link: 'in_formacode',
    columns: [['Formacode_Code', 'Formacode_Libelle']],
  },
  {
    part: 'agreements',
    kind: 'agreement',
    link: 'in_agreement',
    columns: [
      ['Ccn_1_Numero', 'Ccn_1_Libelle'],
      ['Ccn_2_Numero', 'Ccn_2_Libelle'],
      ['Ccn_3_Numero', 'Ccn_3_Libelle'],
    ],
  },
]

/** What a certification is made of, who answers for it, and what it is about. */
export async function readSubjects(files: RncpFiles, all: Collector): Promise<void> {
  for (const subject of SUBJECTS) {
    const file = files[subject.part]
    if (file) await readSubject(file, all, subject)
  }
}

/** A thing without code goes by its label; labels often repeat the code. */
function readSubject(
  file: RawFile,
  all: Collector,
  { kind, link, columns }: Subject,
): Promise<void> {
  const table = rncpTable<string>(file, ['Numero_Fiche', ...columns.flat()])
  return all.each(table, (row) => {
    const src = row.Numero_Fiche ?? ''
    if (!all.knows('certification', src)) return unknown(src)
    const things = columns.flatMap(([codeColumn, labelColumn]) => {
      const written = row[labelColumn] ?? ''
      const code = row[codeColumn] || written
      return code === '' ? [] : [{ code, label: withoutCode(written, code) || code }]
    })
    if (things.length === 0) return 'il manque le code'
    const reasons = things.map(
      ({ code, label }) =>
        all.mention(kind, { code, label, facts: {} }) ??
        all.link({ kind: link, src, dst: code, weight: 1 }),
    )
    return reasons.find((reason) => reason !== undefined)
  })
}

function withoutCode(label: string, code: string): string {
  return label.startsWith(`${code} : `) ? label.slice(code.length + 3) : label
}

/**
 * Which occupations a certification prepares for. The codes are those of ROME 3: today each is an occupation and the
 * parent of those that came out of it, so the mapping says its grain and ROME's `has_parent` links lead on.
 */
export async function readTrades({ trades }: RncpFiles, all: Collector): Promise<void> {
  if (!trades) return
  await all.each(rncpTable(trades, ['Numero_Fiche', 'Codes_Rome_Code']), (row) => {
    const { Numero_Fiche: certification, Codes_Rome_Code: code } = row
    if (!all.knows('certification', certification)) return unknown(certification)
    if (!/^[A-Z]\d{4}$/.test(code)) return `« ${code} » n’est pas un code ROME`
    return all.map({
      kind: 'prepares',
      src: { referential: 'rncp', kind: 'certification', code: certification },
      dst: { referential: 'rome', kind: 'occupation', code },
      confidence: 1,
      facts: { grain: 'parent' },
    })
  })
}
