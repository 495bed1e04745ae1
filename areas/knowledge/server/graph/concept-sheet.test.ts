import { describe, expect, it } from 'vitest'
import type { Context } from '../../../../platform/server/context.ts'
import { givenHouse } from '../../../../platform/server/testing.ts'
import { importReferential } from '../import-referential.ts'
import { givenExport, romeImporter, type TinyExport, zipOf } from '../importers/testing.ts'
import { conceptId } from './concept-id.ts'
import { conceptSheet } from './concept-sheet.ts'

const house = givenHouse()

const FIRST = new Date('2026-01-10T10:00:00Z')
const SECOND = new Date('2026-07-10T10:00:00Z')

function load(files: TinyExport, now: Date) {
  const ctx: Context = { ...house.ctx('visitor'), actor: { kind: 'task', name: 'test' }, now }
  return importReferential(ctx, { importer: romeImporter, source: { bytes: zipOf(files) } })
}

const chief = conceptId({ referential: 'rome', kind: 'title', code: '102' })
const ctx = () => house.ctx('visitor')

async function givenTwoEditions() {
  await load(givenExport(), FIRST)
  await load(
    givenExport({
      referentiel_appellation: (text) =>
        text
          .replace('"102","Chef allumeur / Cheffe allumeuse"', '"102","Chef des lumières"')
          .replace(/^"104".*\n/m, ''),
    }),
    SECOND,
  )
}

describe('what is known of a concept', () => {
  it('is what the edition in use says, with every former wording kept', async () => {
    await givenTwoEditions()
    const sheet = await conceptSheet(ctx(), chief)
    expect(sheet).toMatchObject({ referential: 'rome', kind: 'title', code: '102', isGone: false })
    expect(sheet.said.label).toBe('Chef des lumières')
    expect(sheet.history.map(({ label }) => label)).toEqual([
      'Chef des lumières',
      'Chef allumeur / Cheffe allumeuse',
    ])
    expect(sheet.said.edition).toMatchObject({ title: 'ROME 4.0', licence: 'Licence Ouverte 2.0' })
  })

  it('can be asked as it was on a day', async () => {
    await givenTwoEditions()
    const then = await conceptSheet(ctx(), chief, { asOf: new Date('2026-03-01') })
    expect(then.said.label).toBe('Chef allumeur / Cheffe allumeuse')
    await expect(
      conceptSheet(ctx(), chief, { asOf: new Date('2025-12-31') }),
    ).rejects.toMatchObject({ code: 'knowledge.notYetThen', status: 404 })
  })

  it('stays when a later edition does not name it any more, and says so', async () => {
    await givenTwoEditions()
    const gone = conceptId({ referential: 'rome', kind: 'title', code: '104' })
    expect(await conceptSheet(ctx(), gone)).toMatchObject({
      isGone: true,
      said: { label: 'Dompteur / Dompteuse de vagues' },
    })
    await expect(conceptSheet(ctx(), '0000000000000000')).rejects.toMatchObject({
      code: 'knowledge.noSuchConcept',
    })
  })
})
