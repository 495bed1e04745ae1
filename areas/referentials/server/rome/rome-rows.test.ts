import { describe, expect, it } from 'vitest'
import type { Collector } from '../../../knowledge/server/importers/collector.ts'
import { givenExport, windows1252, zipOf } from '../../../knowledge/server/importers/testing.ts'
import { openExport } from './open-export.ts'
import { readRome } from './rome-rows.ts'

async function reading(
  change: Parameters<typeof givenExport>[0] = {},
  number?: string,
): Promise<Collector> {
  return readRome(await openExport({ bytes: zipOf(givenExport(change, number)) }))
}

function factsOf(all: Collector, kind: string, code: string) {
  return all.concepts.find((one) => one.kind === kind && one.code === code)?.facts
}

describe('reading a ROME export', () => {
  it('keeps every row of a sound export', async () => {
    const all = await reading()
    expect(all.files.every(({ read, kept, refused }) => read === kept && refused === 0)).toBe(true)
    expect(all.concepts.filter(({ kind }) => kind === 'occupation')).toHaveLength(3)
    expect(all.relations).toContainEqual({ kind: 'requires', src: 'X1101', dst: '202', weight: 2 })
    expect(all.relations).toContainEqual({
      kind: 'requires',
      src: 'X1102',
      dst: '203',
      weight: 1.5,
    })
    expect(all.relations.filter(({ kind }) => kind === 'has_parent')).toEqual([
      { kind: 'has_parent', src: 'X1102', dst: 'X1101', weight: 1 },
    ])
    expect(all.relations).toContainEqual({
      kind: 'in_context',
      src: 'X1101',
      dst: '300783',
      weight: 1,
    })
  })

  it('reads the NAF file in windows-1252, whatever its name says, and tells so', async () => {
    const all = await reading({ arborescence_secteur_naf: windows1252 })
    const file = all.files.find(
      (one) => one.file.includes('secteur_naf') && one.file.includes('arborescence'),
    )
    expect(file).toMatchObject({ read: 2, kept: 2, why: ['lu en windows-1252, malgré son nom'] })
  })

  it('refuses any other file that is not UTF-8, with its line', async () => {
    await expect(
      reading({
        grand_domaine: () =>
          windows1252('"code_grand_domaine","libelle_grand_domaine"\n"X","Été"\n'),
      }),
    ).rejects.toMatchObject({
      code: 'knowledge.wrongEncoding',
      facts: { file: 'unix_grand_domaine_v407_utf8.csv', line: 2 },
    })
  })

  it('accepts line breaks inside cells and blank lines between rows', async () => {
    const all = await reading()
    expect(factsOf(all, 'interest', '9')).toEqual({
      definition: 'Sous le ciel : un métier.\n\nEt un second alinéa.',
    })
    expect(all.concepts.filter(({ kind }) => kind === 'sector')).toHaveLength(2)
  })

  it('accepts the header that one official file spells with a single n', async () => {
    const all = await reading({
      domaine_professionnel: (text) => text.replace('professionnel', 'professionel'),
    })
    expect(all.concepts.filter(({ kind }) => kind === 'domain')).toHaveLength(2)
  })

  it('keeps an empty flag unknown: empty is not "no"', async () => {
    const facts = factsOf(await reading(), 'occupation', 'X1101')
    expect(facts).toMatchObject({
      digital: true,
      regulated: false,
      ecology: 'Emploi Vert',
      riasec: 'RA',
    })
    expect(facts).not.toHaveProperty('demographic')
    expect(facts).not.toHaveProperty('executive')
  })

  it('treats codes as text and labels as names, not as keys', async () => {
    const all = await reading()
    expect(all.knows('naf', '0') && all.knows('naf', '01') && all.knows('theme', '017')).toBe(true)
    expect(all.knows('skill', '203') && all.knows('skill', '204')).toBe(true)
  })

  it('puts sentences in order and undoes doubled apostrophes', async () => {
    expect(factsOf(await reading(), 'occupation', 'X1101')).toMatchObject({
      definition: "Allume les lampes d'un quartier. Il salue les chats.",
    })
  })

  it('takes the order of mobilities as nearness', async () => {
    const all = await reading()
    const mobility = all.relations
      .filter(({ kind }) => kind === 'mobility')
      .sort((a, b) => b.weight - a.weight)
    expect(mobility.map(({ dst }) => dst)).toEqual(['X1102', 'X1201'])
  })

  it('accepts another version number, and the skills tree that only some exports hold', async () => {
    const all = await reading(
      { arborescence_competences: () => '"code_domaine","domaine_competence"\n"4","Lumières"\n' },
      '461',
    )
    expect(all.files[0]?.file).toBe('unix_referentiel_competence_v461_utf8.csv')
  })
})

describe('refusing a ROME export that cannot be trusted', () => {
  it('names the missing file', async () => {
    await expect(reading({ coherence_item: () => undefined })).rejects.toMatchObject({
      code: 'knowledge.missingFile',
      facts: { file: 'unix_coherence_item_v…_utf8.csv' },
    })
  })

  it('names the missing column and its file', async () => {
    await expect(
      reading({ referentiel_code_rome: (text) => text.replace('"libelle_rome"', '"nom"') }),
    ).rejects.toMatchObject({
      code: 'knowledge.missingColumn',
      facts: { file: 'unix_referentiel_code_rome_v407_utf8.csv', column: 'libelle_rome' },
    })
  })

  it('names the line where the number of columns changes', async () => {
    await expect(
      reading({ rubrique_mobilite: (text) => `${text}"X1101","X1102"\n` }),
    ).rejects.toMatchObject({
      code: 'knowledge.brokenRow',
      facts: { file: 'unix_rubrique_mobilite_v407_utf8.csv', line: 4 },
    })
  })

  it('refuses a file cut in the middle of a cell', async () => {
    await expect(reading({ texte: (text) => text.slice(0, -20) })).rejects.toMatchObject({
      code: 'knowledge.brokenRow',
      facts: { file: 'unix_texte_v407_utf8.csv' },
    })
  })

  it('refuses a forbidden character, with its line', async () => {
    await expect(
      reading({ themes: (text) => text.replace('diplôme', 'dip\0lôme') }),
    ).rejects.toMatchObject({ code: 'knowledge.brokenRow', facts: { line: 2 } })
  })

  it('refuses a code named twice, with both lines, even after cells of several lines', async () => {
    await expect(
      reading({ centre_interet: (text) => `${text}"14","Encore",""\n` }),
    ).rejects.toMatchObject({
      code: 'knowledge.repeatedCode',
      facts: { file: 'unix_centre_interet_v407_utf8.csv', code: '14', line: 7, first: 6 },
    })
  })

  it('refuses a thing without label', async () => {
    await expect(
      reading({ themes: (text) => text.replace('Sans diplôme', '') }),
    ).rejects.toMatchObject({ code: 'knowledge.brokenRow', facts: { why: 'il manque le libellé' } })
  })

  it('leaves out the rows that point nowhere or come twice, and tells which', async () => {
    const all = await reading({
      coherence_item: (text) => `${text}"X1101","999",""\n"X9999","202",""\n"X1101","202",""\n`,
    })
    const file = all.files.find((one) => one.file.includes('coherence_item'))
    expect(file).toMatchObject({ read: 10, kept: 7, refused: 3 })
    expect(file?.why).toEqual([
      'ligne 9 : le code « 999 » (code_ogr) n’existe pas',
      'ligne 10 : le métier « X9999 » n’existe pas',
      'ligne 11 : le lien X1101 → 202 est écrit deux fois',
    ])
  })

  it('refuses the whole when too many rows point nowhere', async () => {
    const lost = Array.from({ length: 30 }, (_, place) => `"X1101","9${place}",""\n`).join('')
    await expect(reading({ coherence_item: (text) => text + lost })).rejects.toMatchObject({
      code: 'knowledge.brokenExport',
    })
  })
})
