import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { givenExport } from '../../knowledge/server/importers/testing.ts'
import { givenRome, inRome, inStarter } from '../server/testing.ts'

const house = givenHouse(givenRome)
const door = openDoor(house)
const textOf = async (path: string, as?: string) => (await door.get(path, as ? { as } : {})).text()
const lighter = inRome('occupation', 'X1101')

describe('searching the graph', () => {
  it('finds a concept in everyday words, whoever asks, and says what it is', async () => {
    await givenPerson(house, 'lina')
    for (const as of [undefined, 'lina']) {
      const html = await textOf('/explorer?q=chef+alumeur', as)
      expect(html).toContain(`href="/explorer/${lighter}"`)
      expect(html).toContain('Métier · ROME 4.0')
    }
  })
  it('finds a code at once, and keeps to the group asked for', async () => {
    expect(await textOf('/explorer?q=x1102')).toContain('Souffleur\u00a0/ Souffleuse de nuages')
    const skills = await textOf('/explorer?q=souffler&dans=competences')
    expect(skills).toContain('Souffler doucement')
    expect(skills).not.toContain('Souffleuse de nuages')
  })
  it('says which referentials are in use, their day, their licence and what they hold', async () => {
    const html = await textOf('/explorer')
    for (const word of ['ROME 4.0', '18 septembre 2025', 'Licence Ouverte 2.0', '3 métiers'])
      expect(html).toContain(word)
  })
  it('shows something said the same in two referentials once, under the name of the main one', async () => {
    await givenRome(
      house,
      givenExport({
        referentiel_code_rome: (text) =>
          `${text}"D1106","9","9","Vendeur / Vendeuse en épicerie","","","","","","D1106"\n`,
      }),
    )
    const html = await textOf('/explorer?q=vendeuse+en+epicerie&dans=metiers')
    expect(html).toContain(inRome('occupation', 'D1106'))
    expect(html).not.toContain(inStarter('occupation', 'D1106'))
  })
  it('says so when nothing is found, and gives ideas before anything is asked', async () => {
    expect(await textOf('/explorer?q=zzzzqqqq')).toContain('Rien avec ces mots')
    expect(await textOf('/explorer')).toContain('je vends des fringues')
  })
})

describe('one concept', () => {
  it('shows what it is, what goes with it in words, and who says so', async () => {
    const html = await textOf(`/explorer/${lighter}`)
    for (const words of [
      'Allume les lampes d’un quartier. Il salue les chats.',
      'Demande',
      'Allumer une flamme',
      'Appelé aussi',
      'Mène à',
      'Souffleur\u00a0/ Souffleuse de nuages',
      'S’exerce',
      'Licence\u00a0: Licence Ouverte 2.0',
      `/id/${lighter}`,
    ])
      expect(html.replaceAll('&#39;', '’').replaceAll("'", '’')).toContain(words)
  })
  it('that is a title leads kindly to its occupation', async () => {
    const html = await textOf(`/explorer/${inRome('title', '102')}`)
    expect(html).toContain('C’est un nom de ce métier')
    expect(html).toContain(`href="/explorer/${lighter}"`)
  })
  it('that another referential knows too says how surely, and who says so', async () => {
    const html = await textOf(`/explorer/${inRome('interest', '9')}`)
    expect(html).toContain('proche')
    expect(html).toContain('80\u00a0%')
    expect(html).toContain(inStarter('family', 'nature'))
  })
  it('that no edition names any more stays, and leads to what took its place', async () => {
    const gone = givenExport({
      referentiel_appellation: (text) => text.replace(/^"102".*\n/m, ''),
    })
    await givenRome(house, gone)
    const id = inRome('title', '102')
    await sql`update concept_identity set replaced_by = ${inRome('title', '101')} where id = ${id}`.execute(
      house.db,
    )
    const html = await textOf(`/explorer/${id}`)
    expect(html).toContain('L’édition en cours ne la connaît plus')
    expect(html).toContain(`href="/explorer/${inRome('title', '101')}"`)
  })
  it('tells how many people have it on their card only when they are enough', async () => {
    expect(await textOf(`/explorer/${inStarter('competence', 'organiser')}`)).toContain(
      'Moins de 11 personnes',
    )
    expect(await textOf(`/explorer/${lighter}`)).not.toContain('Moins de 11 personnes')
  })
  it('that does not exist is a page that says so', async () => {
    for (const id of ['0000000000000000', 'x', '%00', '%27', 'é'.repeat(40)]) {
      const answer = await door.get(`/explorer/${id}`)
      expect([id, answer.status]).toEqual([id, 404])
      expect(await answer.text()).toContain('<h1')
    }
    const html = await textOf('/explorer/garder-des-chats')
    expect(html).toContain('Cet élément n’est pas dans notre base.')
    expect(html).toMatch(/<input[^>]*name="q"[^>]*value="garder des chats"/)
  })
})

describe('all that goes with a concept over one relation', () => {
  it('is one list, page by page', async () => {
    const html = await textOf(`/explorer/${lighter}/liens?lien=requires&sens=out`)
    expect(html).toContain('3 en tout')
    expect(html).toContain('Histoire des réverbères')
  })
  it('falls back on the first relation when the one asked for is not there', async () => {
    const answer = await door.get(`/explorer/${lighter}/liens?lien=constructor&sens=-1&page=1e99`)
    expect(answer.status).toBe(200)
    expect((await door.get('/explorer/0000000000000000/liens')).status).toBe(404)
  })
})
