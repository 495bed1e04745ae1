import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '../../../platform/server/context.ts'
import type { House } from '../../../platform/server/testing.ts'
import { conceptId } from '../../knowledge/server/graph/concept-id.ts'
import { importReferential } from '../../knowledge/server/import-referential.ts'
import { givenExport, romeImporter, zipOf } from '../../knowledge/server/importers/testing.ts'

/** The importers of figures are read by an area beside this one, and named by their paths as any importer is. */
const importer = (name: string) => ({
  name,
  title: name,
  module: `areas/referentials/server/prospects/${name}-importer.ts`,
  officialUrl: undefined,
})

const row = (code: string, label: string, region: string, toFill: number, tension: string) => ({
  code_fap: code,
  fap_libelle: label,
  region,
  effectifs_2019_milliers: 20,
  postes_a_pourvoir_milliers: toFill,
  niveau_tension_2019: tension,
})

const FIGURES = [
  row('Z0Z', 'Lumières', 'Bretagne', 14.403, '5'),
  row('Z0Z', 'Lumières', 'Grand Est', 2.04, '1'),
  row('Z0Z;Z1Z', 'Lumières et eaux', 'Corse', 0.9, 'hors champ'),
  row('Z1Z', 'Eaux', 'Bretagne', -0.04, '2'),
]

/** The tiny ROME names X1102 under its parent X1101; the table of families speaks of parents only. */
const PASSAGE = `"X1101"   = "Z0Z40"
"X12010","X12011"   = "Z0Z40"
"X12012","X12013","X12014","X12015","X12016","X12017","X12018","X12019" = "Z1Z90"
`

/** Facts somebody gathered, on X1101. */
const GATHERED = `name;lumieres
title;Lumières de demain
publishedOn;2026-03-01
licence;CC BY 4.0

code;kind;occupation;label;title;publisher;year;url;licence;method;day;skill
R1;study;X1101;La nuit en 2040;;Atelier de la nuit;2025;https://nuit.test/2040;CC BY 4.0;Entretiens avec 30 personnes;2025-06-01;
E1;skill;X1101;Éclairer sans gêner les oiseaux;La nuit en 2040;Atelier de la nuit;2025;;CC BY 4.0;Relevé d’annonces;;202
`

/** A tiny ROME, its families with their needs to 2030, and what somebody gathered. */
export async function givenProspects(house: House): Promise<void> {
  const ctx: Context = { ...house.ctx('visitor'), actor: { kind: 'task', name: 'test' } }
  const folder = mkdtempSync(join(tmpdir(), 'sillage-prospects-'))
  const written = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return { path: join(folder, name) }
  }
  await importReferential(ctx, { importer: romeImporter, source: { bytes: zipOf(givenExport()) } })
  await importReferential(ctx, {
    importer: importer('metiers2030'),
    source: written('metiers2030.json', JSON.stringify(FIGURES)),
  })
  await importReferential(ctx, {
    importer: importer('fap-rome'),
    source: written('passage_fap2009_romev3.txt', PASSAGE),
  })
  await importReferential(ctx, {
    importer: importer('prospects'),
    source: written('lumieres.csv', GATHERED),
  })
}

export const occupation = (code: string) =>
  conceptId({ referential: 'rome', kind: 'occupation', code })
export const jobFamily = (code: string) =>
  conceptId({ referential: 'metiers2030', kind: 'job_family', code })
