import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenExport } from '../../knowledge/server/importers/testing.ts'
import { givenRome, inRome, inStarter } from '../server/testing.ts'

const house = givenHouse(givenRome)
const door = openDoor(house)
/** What is read of a page, without its markup. */
const readOf = async (path: string) =>
  (await (await door.get(path)).text()).replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ')
const lighter = inRome('occupation', 'X1101')
const blower = inRome('occupation', 'X1102')
const tamer = inRome('occupation', 'X1201')

describe('the way between two concepts', () => {
  it('is told step by step, through a skill that both ask for', async () => {
    await givenRome(
      house,
      givenExport({
        rubrique_mobilite: (text) => `${text.split('\n')[0]}\n`,
        coherence_item: (text) => `${text}"X1201","202",""\n`,
      }),
    )
    const told = await readOf(`/explorer/chemin?de=${lighter}&a=${tamer}`)
    expect(told).toContain('Il y a 2 pas entre les deux.')
    expect(told).toContain('Allumeur / Allumeuse de réverbères demande : Allumer une flamme.')
    expect(told).toContain('Dompteur / Dompteuse de vagues le demande aussi.')
  })
  it('may be one step, read in either direction', async () => {
    expect(await readOf(`/explorer/chemin?de=${lighter}&a=${tamer}`)).toContain(
      'De Allumeur / Allumeuse de réverbères, on passe à : Dompteur / Dompteuse de vagues.',
    )
    expect(await readOf(`/explorer/chemin?de=${tamer}&a=${lighter}`)).toContain('On vient à')
  })
  it('may be nothing: the same concept twice, or no way at all', async () => {
    expect(await readOf(`/explorer/chemin?de=${lighter}&a=${lighter}`)).toContain(
      'C’est deux fois la même notion.',
    )
    const alone = inRome('domain', 'X12')
    expect(await readOf(`/explorer/chemin?de=${lighter}&a=${alone}`)).toContain(
      'Nous n’avons pas trouvé de chemin',
    )
  })
  it('is asked for by picking one, then the other, searched in everyday words', async () => {
    expect(await readOf('/explorer/chemin')).toContain('choisissez un point de départ')
    const html = await (await door.get(`/explorer/chemin?de=${lighter}&q=souffler`)).text()
    expect(html).toContain(`href="/explorer/chemin?de=${lighter}&amp;a=`)
    const near = await (await door.get(`/explorer/chemin?de=${lighter}`)).text()
    expect(near).toContain(`href="/explorer/chemin?de=${lighter}&amp;a=${blower}"`)
  })
  it('from an address that names nothing asks again, in a sentence', async () => {
    for (const odd of ['0000000000000000', '%00', '%F0%9F%A4%9D', 'x'.repeat(3000)]) {
      const answer = await door.get(`/explorer/chemin?de=${odd}&a=${lighter}`)
      expect([odd.slice(0, 20), answer.status]).toEqual([odd.slice(0, 20), 200])
      expect(await answer.text()).toContain('ne mène à rien de connu')
    }
  })
})

describe('comparing two concepts', () => {
  it('says what they share and what only one of them has', async () => {
    await givenRome(house, givenExport({ coherence_item: (text) => `${text}"X1102","202",""\n` }))
    const html = await (await door.get(`/explorer/comparer?a=${lighter}&b=${blower}`)).text()
    const [, row = ''] = /<th scope="row"[^>]*>Demande<\/th>([\s\S]*?)<\/tr>/.exec(html) ?? []
    const [shared = '', onlyA = '', onlyB = ''] = row.split('</td>')
    expect(shared).toContain('Allumer une flamme')
    expect(onlyA).toContain('Histoire des réverbères')
    expect(onlyA).not.toContain('Allumer une flamme')
    expect(onlyB).toContain('Souffler doucement')
  })
  it('says so when they share nothing', async () => {
    const other = inStarter('theme_kind', 'sport')
    expect(await readOf(`/explorer/comparer?a=${lighter}&b=${other}`)).toContain(
      'Ils n’ont rien en commun',
    )
  })
  it('takes the occupation when its name was chosen, and says so', async () => {
    const read = await readOf(`/explorer/comparer?a=${inRome('title', '102')}&b=${blower}`)
    expect(read).toContain('« Chef allumeur / Cheffe allumeuse » est un nom du métier')
    expect(read).toMatch(/« Allumeur \/ Allumeuse de réverbères » et « Souffleur/)
    expect(read).toContain('Allumer une flamme')
  })
  it('is asked for by picking one, then the other', async () => {
    expect(await readOf('/explorer/comparer')).toContain('Choisissez le premier')
    expect(await readOf(`/explorer/comparer?a=${lighter}`)).toContain('Choisissez le second')
  })
})
