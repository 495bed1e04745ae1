import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Context } from '../../../platform/server/context.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { askedCodesOf } from '../knowledge.ts'
import { currentKnowledge } from './current-knowledge.ts'
import { importReferential } from './import-referential.ts'
import { givenExport, romeImporter, type TinyExport, zipOf } from './importers/testing.ts'
import { knowledgeStatus } from './knowledge-status.ts'

const house = givenHouse()

function operator(): Context {
  return { ...house.ctx('visitor'), actor: { kind: 'task', name: 'test' } }
}

function load(files: TinyExport) {
  return importReferential(operator(), { importer: romeImporter, source: { bytes: zipOf(files) } })
}

async function versions() {
  const rows = await house.db
    .selectFrom('referential_version')
    .select(['name', 'version', 'state'])
    .where('name', '=', 'rome')
    .orderBy('id')
    .execute()
  return rows.map(({ version, state }) => `${version} ${state}`)
}

describe('importing ROME', () => {
  it('loads a sound export, reports what it read, and carries the journey from then on', {
    timeout: 60_000,
  }, async () => {
    expect((await currentKnowledge(operator())).referential.name).toBe('starter')
    const steps: string[] = []
    const report = await importReferential(operator(), {
      importer: romeImporter,
      source: { bytes: zipOf(givenExport()) },
      progress: ({ what }) => steps.push(what),
    })
    expect(report).toMatchObject({ outcome: 'loaded', version: '7', publishedOn: '2025-09-18' })
    expect(report.files.find(({ file }) => file.includes('appellation'))).toMatchObject({
      read: 4,
      kept: 4,
      refused: 0,
    })
    expect(steps).toContain('écriture')
    const [rome, starter] = await knowledgeStatus(operator())
    expect(rome).toMatchObject({
      name: 'rome',
      sourceLine: 'Source : France Travail, ROME 4.0 version 7, 18/09/2025',
      counts: { occupation: 3, title: 4 },
    })
    expect(starter).toMatchObject({ name: 'starter' })
  })

  it('shows an occupation with its official words, its level, its contexts and where it leads', async () => {
    await load(givenExport())
    const knowledge = await currentKnowledge(operator())
    expect(knowledge.referential).toMatchObject({ name: 'rome', version: '7' })
    expect(knowledge.occupations.get('X1101')).toMatchObject({
      label: 'Allumeur / Allumeuse de réverbères',
      definition: "Allume les lampes d'un quartier. Il salue les chats.",
      accessLevel: 0,
      domain: 'X11',
      neighbours: ['X1102', 'X1201'],
      flags: ['green', 'digital'],
      interests: [
        { code: 'mains', weight: 1 },
        { code: 'nature', weight: 0.6 },
      ],
      source: 'rome',
    })
    expect(knowledge.occupations.get('X1101')?.contexts).toEqual(['nights', 'outdoors'])
    expect(knowledge.occupations.get('X1101')?.skills[0]).toEqual({
      code: '202',
      label: 'Allumer une flamme',
      weight: 2,
      kind: 'skill',
    })
    expect(knowledge.occupations.get('X1201')).toMatchObject({
      accessLevel: 5,
      flags: ['demographic', 'regulated', 'executive'],
    })
    expect(knowledge.skills.get('202')).toMatchObject({ kind: 'skill', parent: '201' })
    expect(knowledge.titles.get('102')).toEqual({
      code: '102',
      label: 'Chef allumeur / Cheffe allumeuse',
      occupation: 'X1101',
    })
    expect(askedCodesOf(knowledge, '202')).toEqual(['202'])
  })

  it('does nothing when the same export comes again', async () => {
    await load(givenExport())
    expect(await load(givenExport())).toMatchObject({ outcome: 'already', version: '7' })
    expect(await versions()).toEqual(['7 current'])
  })

  it('puts a new version in place and keeps every former one', async () => {
    for (const number of ['407', '408', '409', '410']) {
      const files = givenExport(
        { themes: (text) => text.replace('Sans diplôme', `Sans diplôme ${number}`) },
        number,
      )
      files.delete('version.txt')
      await load(files)
    }
    expect(await versions()).toEqual(['7 past', '8 past', '9 past', '10 current'])
  })

  it('changes nothing when the export is broken', async () => {
    await load(givenExport())
    await expect(load(givenExport({ coherence_item: () => undefined }))).rejects.toMatchObject({
      code: 'knowledge.missingFile',
    })
    await expect(load(givenExport({ texte: (text) => text.slice(0, -20) }))).rejects.toMatchObject({
      code: 'knowledge.brokenRow',
    })
    expect(await versions()).toEqual(['7 current'])
  })

  it('refuses a second import while one is under way', async () => {
    await house.db
      .insertInto('referential_version')
      .values({
        name: 'rome',
        version: '7',
        published_on: null,
        licence: '',
        source_line: '',
        checksum: 'other',
        state: 'loading',
        staged_at: new Date(Date.now() + 60_000),
        loaded_at: null,
      })
      .execute()
    await expect(load(givenExport())).rejects.toMatchObject({ code: 'knowledge.importUnderWay' })
  })

  it('takes the place of an import that died', async () => {
    await house.db
      .insertInto('referential_version')
      .values({
        name: 'rome',
        version: '6',
        published_on: null,
        licence: '',
        source_line: '',
        checksum: 'other',
        state: 'loading',
        staged_at: new Date(0),
        loaded_at: null,
      })
      .execute()
    await load(givenExport())
    expect(await versions()).toEqual(['7 current'])
  })

  it('is not for visitors', async () => {
    await expect(
      importReferential(house.ctx('visitor'), {
        importer: romeImporter,
        source: { bytes: zipOf(givenExport()) },
      }),
    ).rejects.toMatchObject({ code: 'knowledge.notYoursToImport' })
  })
})

const OFFICIAL = join(house.config.root, '../shared/data/rome4-v460/RefRomeCsv.zip')
if (!existsSync(OFFICIAL))
  console.warn(
    `SKIPPED: the official ROME export is not at ${OFFICIAL}, so its counts are not checked`,
  )

describe.skipIf(!existsSync(OFFICIAL))('importing the official ROME 4.0 version 60', () => {
  it('keeps all 1,584 occupations and 13,120 titles and refuses no row', {
    timeout: 180_000,
  }, async () => {
    const report = await importReferential(operator(), {
      importer: romeImporter,
      source: { path: OFFICIAL },
    })
    expect(report.files.filter(({ refused }) => refused > 0)).toEqual([])
    const [rome] = await knowledgeStatus(operator())
    expect(rome).toMatchObject({
      version: '60',
      counts: {
        occupation: 1584,
        title: 13120,
        skill: 18317,
        savoir: 15354,
        context: 179,
        interest: 30,
      },
    })
    const knowledge = await currentKnowledge(operator())
    expect(knowledge.occupations.size).toBe(1584)
    expect(
      [...knowledge.occupations.values()].every(
        ({ skills, transversal, interests }) =>
          skills.length > 0 && transversal !== null && interests.length > 0,
      ),
    ).toBe(true)
  })
})
