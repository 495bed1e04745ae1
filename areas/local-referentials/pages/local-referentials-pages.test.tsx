import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenProfessional } from '../../professionals/server/testing.ts'
import { givenXlsx } from '../server/reading/testing.ts'
import { compared, givenList } from '../server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const nadia = { as: 'nadia' }

const LINES = ['Rendre la monnaie', 'Passer la serpillière', 'zzzz qqqq']

async function given() {
  await givenProfessional(house, 'nadia')
  const { listId } = await givenList(house, 'nadia', LINES)
  return `/pro/referentiels/${listId}`
}

const textOf = async (path: string) => (await door.get(path, nadia)).text()
const choices = (html: string) =>
  [...html.matchAll(/name="choice" value="([\da-f]{16}|none|later)"( checked)?/g)].map(
    ([, value, checked]) => `${value}${checked ?? ''}`,
  )

function sent(name: string, bytes: Uint8Array): FormData {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name))
  return form
}

describe('bringing a list', () => {
  it('goes from a name to lines, keeps what was typed when something is to be corrected', async () => {
    await givenProfessional(house, 'nadia')
    await givenList(house, 'nadia', ['Vendre'])
    const typed = { title: 'Gestes du bois', organisation: 'ESAT du Pont', kind: 'skill' }
    const wrong = await door.post('/pro/referentiels/nouveau', { ...typed, licence: 'own' }, nadia)
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    expect(html).toContain('Écrivez le nom de la licence.')
    expect(html).toContain('value="Gestes du bois"')
    const right = await door.post(
      '/pro/referentiels/nouveau',
      { ...typed, licence: 'own', ownLicence: 'ODbL 1.0' },
      nadia,
    )
    const lines = right.headers.get('location') ?? ''
    expect(lines).toMatch(/^\/pro\/referentiels\/[\da-f-]{36}\/lignes$/)
    const long = await door.post(lines, { pasted: `Poncer\n${'x'.repeat(1024 * 1024)}` }, nadia)
    expect(long.status).toBe(422)
    const again = await long.text()
    expect(again).toMatch(/La ligne 2 est trop longue/)
    expect(again).toContain('Poncer\n')
    expect((await door.post(lines, { pasted: 'Poncer\n\nVernir\nponcer' }, nadia)).status).toBe(303)
    const list = await textOf(lines.replace('/lignes', ''))
    expect(list).toMatch(/Ligne 2\s: elle est vide/)
    expect(list).toMatch(/Ligne 4\s: elle est déjà plus haut/)
    expect(list).toMatch(/Sillage compare vos lignes\s: 0 sur 2/)
    await compared(house)
    expect(await textOf(lines.replace('/lignes', ''))).toMatch(/0 sur 2 décidées/)
  })

  it('asks which column is which, and shows the first lines', async () => {
    const here = await given()
    const row = (n: number, ...cells: string[]) =>
      `<row r="${n}">${cells.map((text) => `<c t="str"><v>${text}</v></c>`).join('')}</row>`
    const rows = [row(1, 'Rang', 'Réf', 'Geste'), row(2, '1', 'B7', 'Poncer une planche')]
    const answer = await door.send(
      `${here}/fichier`,
      sent('gestes.xlsx', givenXlsx(rows.join(''))),
      nadia,
    )
    expect(answer.headers.get('location')).toBe(`${here}/colonnes`)
    const html = await textOf(`${here}/colonnes`)
    expect(html).toContain('Poncer une planche')
    expect(html).toMatch(/<option value="2" selected[^>]*>Colonne 3 \(Geste\)/)
    expect(html).toMatch(/Il n’y a pas de code<\/option><option value="0" selected/)
    await door.post(`${here}/colonnes`, { label: '2', code: '1', hasHeader: 'yes' }, nadia)
    expect((await door.get(`${here}/colonnes`, nadia)).status).toBe(303)
    expect(await textOf(here)).toMatch(/0 sur 1/)
  })

  it('refuses what is no list with a sentence on the same screen', async () => {
    const here = await given()
    const refused: [FormData, number, RegExp][] = [
      [new FormData(), 422, /Choisissez un fichier/],
      [sent('a.pdf', new TextEncoder().encode('%PDF-1.7')), 422, /c’est un PDF/],
      [sent('vide.csv', new TextEncoder().encode('\n\n')), 422, /aucune ligne/],
      [sent('gros.xlsx', new Uint8Array(6 * 1024 * 1024)), 413, /trop lourd/],
    ]
    for (const [form, status, sentence] of refused) {
      const answer = await door.send(`${here}/fichier`, form, nadia)
      const html = await answer.text()
      expect([answer.status, sentence.test(html)]).toEqual([status, true])
      expect(html).toContain('Quel fichier envoyez-vous')
    }
    expect(await textOf(here)).toMatch(/sur 3 décidées/)
  })
})

describe('reviewing a list', () => {
  it('offers native answers, the first chosen beforehand, and leads to the next line', async () => {
    const here = await given()
    expect((await door.get(`${here}/revue`, nadia)).headers.get('location')).toBe(`${here}/revue/1`)
    const offered = choices(await textOf(`${here}/revue/1`))
    expect(offered.filter((one) => one.endsWith(' checked'))).toEqual([offered[0]])
    expect(offered.slice(-2)).toEqual(['none', 'later'])
    const kept = await door.post(`${here}/revue/1`, { choice: 'none', kind: '' }, nadia)
    expect(kept.headers.get('location')).toBe(`${here}/revue/2`)
    expect(choices(await textOf(`${here}/revue/1`))).toContain('none checked')
    expect(await textOf(`${here}/revue/2`)).toMatch(/1 sur 3 décidées/)
    const wrong = await door.post(`${here}/revue/2`, { choice: 'x' }, nadia)
    expect([wrong.status, /Choisissez une réponse/.test(await wrong.text())]).toEqual([422, true])
    for (const place of ['9', '0', 'x', '99999999'])
      expect((await door.get(`${here}/revue/${place}`, nadia)).status).toBe(404)
  })

  it('finds something else by one’s own words, chosen first', async () => {
    const here = await given()
    const html = await textOf(`${here}/revue/3?q=compter+la+monnaie`)
    expect(html).toMatch(/appelé par\s: compter/)
    const [found] = choices(html)
    expect(found).toMatch(/ checked$/)
    const choice = found?.replace(' checked', '') ?? ''
    await door.post(`${here}/revue/3`, { choice, kind: 'broad' }, nadia)
    expect(choices(await textOf(`${here}/revue/3`))).toContain(`${choice} checked`)
    expect(await textOf(`${here}/revue/3?q=%00%F0`)).toContain('Rien ne répond')
  })

  it('keeps a table of answers as one deed, which is undone at once', async () => {
    const here = await given()
    const html = await textOf(`${here}/tableau`)
    const [, first] = /name="line-1"[\s\S]*?<option value="([\da-f]{16})" selected/.exec(html) ?? []
    const fields = { 'line-1': first ?? '', 'line-2': 'none', 'line-3': 'later' }
    const kept = await door.post(`${here}/tableau`, fields, nadia)
    expect(kept.headers.get('location')).toBe(here)
    expect(await textOf(here)).toMatch(/2 sur 3 décidées/)
    const [cookie = ''] = /annonce=[^;]+/.exec(kept.headers.get('set-cookie') ?? '') ?? []
    const told = await (await door.get(here, { ...nadia, cookie })).text()
    expect(told).toContain('3 réponses gardées.')
    const [, undo = ''] = /action="([^"]*\/defaire\/[\da-f-]{36})"/.exec(told) ?? []
    expect((await door.post(undo, {}, nadia)).headers.get('location')).toBe(here)
    expect(await textOf(here)).toMatch(/0 sur 3 décidées/)
    await door.post(`${here}/tableau`, fields, nadia)
    const all = `${here}/tableau?toutes=1`
    expect(await textOf(all)).toMatch(/name="line-2"[\s\S]*?<option value="none" selected/)
    const changed = await door.post(all, { 'line-2': 'later' }, nadia)
    expect(changed.headers.get('location')).toBe(all)
    expect(await textOf(here)).toMatch(/1 sur 3 décidées/)
    for (const odd of ['0', '-1', '99', 'x', '1e9'])
      expect((await door.get(`${here}/tableau?toutes=${odd}`, nadia)).status).toBe(200)
    const wrong = await door.post(`${here}/tableau`, { 'line-1': 'drop' }, nadia)
    expect(wrong.status).toBe(422)
  })
})

describe('publishing a list', () => {
  it('asks to look for names first, then shows it to everybody', async () => {
    const here = await given()
    await door.post(`${here}/sures`, { floor: '0.4' }, nadia)
    const refused = await door.post(`${here}/publier`, {}, nadia)
    expect([refused.status, /ne nomme personne/.test(await refused.text())]).toEqual([422, true])
    expect((await door.post(`${here}/publier`, { nobody: 'yes' }, nadia)).status).toBe(303)
    const list = await textOf(here)
    expect(list).toMatch(/Version 1, publiée le 21 novembre/)
    const csv = await door.get(`${here}/correspondances.csv`, nadia)
    expect(csv.headers.get('content-disposition')).toContain(
      'local-gestes-de-l-atelier-starter.csv',
    )
    const [, address = ''] = /href="(\/api\/v1\/dumps\/\d+\/ndjson)"/.exec(list) ?? []
    const dump = await (await door.get(address)).text()
    expect(dump).toContain('"referential":"local-gestes-de-l-atelier"')
    expect(dump).toContain('"decidedBy":"professional"')
    const [, concept = ''] = /href="(\/explorer\/[\da-f]{16})"/.exec(list) ?? []
    expect(await (await door.get(concept)).text()).toContain('Rendre la monnaie')
    expect((await door.post(`${here}/supprimer`, {}, nadia)).status).toBe(303)
    expect((await door.get(here, nadia)).status).toBe(404)
    expect((await door.get(concept)).status).toBe(200)
  })
})
