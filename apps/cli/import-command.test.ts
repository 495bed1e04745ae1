import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { editionDiff } from '../../areas/knowledge/server/edition-diff.ts'
import { conceptId } from '../../areas/knowledge/server/graph/concept-id.ts'
import { prospectsOf } from '../../areas/prospects/server/prospects-of.ts'
import { importerNames } from '../../areas/referentials/server/find-importer.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { importCommand } from './import-command.ts'
import { commanding } from './testing.ts'

const house = givenHouse()

const importing = (name: string, path: string) => commanding(house, importCommand, [name, path])

describe('importing from the command line', () => {
  it('loads a list somebody wrote, reports it line by line, and does nothing the second time', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'sillage-list-')), 'cadre.csv')
    writeFileSync(path, 'name;lampes\nversion;3\ncode;label;parent\nL1;Allumer;\nL2;Éteindre;L9\n')
    const { code, out } = await importing('framework', path)
    expect(code).toBe(0)
    expect(out).toContain('ligne 5 : le code « L9 » n’existe pas')
    expect(out).toContain('lampes version 3 est chargé : 2 éléments, 0 liens')
    expect((await importing('framework', path)).out).toContain('est déjà chargé : rien à faire')
    writeFileSync(path, 'name;lampes\nversion;4\ncode;label\nL1;Allumer le soir\nL3;Veiller\n')
    expect((await importing('framework', path)).out).toContain(
      'Depuis la version 3 : 1 éléments gardés (1 dits autrement, 0 rangés ailleurs), 1 nouveaux, 0 remplacés, 1 partis.',
    )
    const { rows } = await sql<{ name: string }>`select name from referential_version
      where state = 'current' and name like 'framework%'`.execute(house.db)
    expect(rows).toEqual([{ name: 'framework-lampes' }])
  })

  it('names every importer when it is asked for one that does not exist', async () => {
    const { code, told } = await importing('lampes', 'x')
    expect(code).toBe(2)
    for (const name of importerNames) expect(told[0]).toContain(name)
  })
})

const DATA = join(house.config.root, '../shared/data')
const hasData = existsSync(DATA)
if (!hasData)
  console.warn(`SKIPPED: the open data are not at ${DATA}, so nobody checked that they all load`)

/** Each file of the folder, in the order of a fresh instance; the older ROME first, as an instance that is updated has it. */
const COMMANDS = [
  ['rome', 'rome3-v347-sample', '531 occupation, 489 savoir, 1071 title'],
  ['rome', 'rome4-v460/RefRomeCsv.zip', '1584 occupation, 13120 title, 18317 skill'],
  ['esco', 'esco-1.1.1', '3007 occupation, 13896 skill, 619 isco_group, 640 skill_group'],
  ['rome-esco', 'crosswalks/FR_20230607_mapping_esco_rome.csv', '11118 mappings'],
  ['onet-esco', 'crosswalks/crosswalk_esco_onet.csv', '4253 mappings'],
  ['fap-rome', 'crosswalks', '715 mappings'],
  ['onet', 'onet', '923 occupation'],
  ['rncp', 'trainings/export-fiches-csv-2024-02-22.zip', '9 certification, 6 block, 15 mappings'],
  ['onisep', 'trainings', '4775 training, 3170 mappings'],
  ['apprentissage', 'trainings', '5631 diploma, 5670 mappings'],
  ['metiers2030', 'metiers2030', '98 job_family, 1049 prospect'],
  ['communes', 'geo', '36013 territory'],
] as const

/** How many things of each kind, and how many mappings, the current edition of each referential holds. */
async function countsOf(name: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ kind: string; count: number }>`
    with v as (select id from referential_version where name = ${name} and state = 'current')
    select kind, count(*)::int as count from concept where version_id in (select id from v) group by kind
    union all select 'mappings', count(*)::int from mapping where version_id in (select id from v)`.execute(
    house.db,
  )
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))
}

async function romeEditions(): Promise<{ from: number; to: number }> {
  const { rows } = await sql<{
    from: number
    to: number
  }>`select min(id)::int as from, max(id)::int as to
    from referential_version where name = 'rome'`.execute(house.db)
  const [row] = rows
  if (!row) throw new Error('ROME is not loaded')
  return row
}

describe.skipIf(!hasData)('importing all open data into a fresh instance', () => {
  it('takes one command a source; ROME 3 to ROME 4 keeps every title', {
    timeout: 600_000,
  }, async () => {
    for (const [name, path, expected] of COMMANDS) {
      expect((await importing(name, join(DATA, path))).out).toContain('est chargé')
      const counts = await countsOf(name)
      for (const [, count, kind = ''] of expected.matchAll(/(\d+) (\w+)/g))
        expect(`${name} ${counts[kind]} ${kind}`).toBe(`${name} ${count} ${kind}`)
    }
    const titles = await editionDiff(house.db, { ...(await romeEditions()), kind: 'title' })
    expect(titles).toMatchObject({ survived: 1071, moved: 294, removed: 0, replaced: 0 })
    const { rows } = await sql<{ reached: number }>`select count(*)::int as reached from mapping m
      join referential_version v on v.name = 'rome' and v.state = 'current'
      join concept c on c.version_id = v.id and c.kind = m.dst_kind and c.code = m.dst
      where m.src_in = 'esco' and m.dst_in = 'rome'`.execute(house.db)
    expect(rows).toEqual([{ reached: 11118 }])
    const baker = conceptId({ referential: 'rome', kind: 'occupation', code: 'D1102' })
    const { families, prospects } = await prospectsOf(house.ctx('visitor'), { id: baker })
    expect(families.map(({ family }) => family.label)).toEqual([
      'Bouchers, charcutiers, boulangers',
    ])
    expect(prospects.filter(({ kind }) => kind === 'need')).toHaveLength(13)
  })
})
