import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { inRome } from '../../explorer/server/testing.ts'
import { ensureStarterPack } from '../../knowledge/server/ensure-starter-pack.ts'
import { givenProspects, jobFamily, occupation } from '../server/testing.ts'

const house = givenHouse(givenProspects)
const door = openDoor(house)
const lighter = occupation('X1101')
/** What is read of a page, without its markup. */
const readOf = async (path: string, cookie?: string) => {
  const answer = await door.get(path, cookie ? { cookie } : {})
  const html = await answer.text()
  return html.replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0\u202f]+/g, ' ')
}

describe('the page of what becomes of an occupation', () => {
  it('begins with one plain sentence on the place chosen, and says whose figure it is', async () => {
    const read = await readOf(`/explorer/${lighter}/demain?region=bretagne`)
    for (const words of [
      'D’ici 2030, environ 14 000 postes à pourvoir en Bretagne, dans cette famille de métiers.',
      'toute la famille « Lumières », soit 3 métiers',
      'très difficile',
      'Métier vert',
      'Éclairer sans gêner les oiseaux',
      'Atelier de la nuit, La nuit en 2040, 2025',
      'Entretiens avec 30 personnes',
      'DARES – France Stratégie',
      'Source : DARES, table de passage FAP 2009 – ROME 3',
      'Source : France Travail, ROME 4.0',
    ])
      expect(read).toContain(words)
    expect(await readOf(`/explorer/${lighter}/demain?region=corse`)).toContain(
      'comptée avec d’autres : « Lumières et eaux », soit 3 métiers',
    )
    expect(await readOf(`/explorer/${lighter}/demain`)).toContain('2 régions sur 3')
  })
  it('says little in easy reading, and never more than it knows', async () => {
    const easy = await readOf(
      `/explorer/${lighter}/demain?region=bretagne`,
      'affichage=fr.facile.auto.normal',
    )
    expect(easy).toContain('D’ici 2030, environ 14 000 places de travail en Bretagne.')
    expect(easy).not.toContain('Départs')
    expect(await readOf(`/explorer/${jobFamily('Z1Z')}/demain?region=bretagne`)).toContain(
      'pas de nouveaux postes en Bretagne',
    )
  })
  it('is reached from the concept, and bears odd addresses', async () => {
    expect(await readOf(`/explorer/${inRome('title', '102')}/demain`)).toContain(
      '« Chef allumeur / Cheffe allumeuse » va avec le métier « Allumeur / Allumeuse de réverbères »',
    )
    const concept = await (await door.get(`/explorer/${lighter}`)).text()
    expect(concept).toContain(`href="/explorer/${lighter}/demain"`)
    expect((await door.get('/explorer/0000000000000000/demain')).status).toBe(404)
    expect((await door.get(`/explorer/${lighter}/demain?region=%00&famille=💥`)).status).toBe(200)
  })
})

describe('all families of occupations', () => {
  it('stand in a table, the most needed first, and can be taken away', async () => {
    const read = await readOf('/explorer/demain?region=bretagne&signe=green')
    expect(read).toContain('1 sur 3')
    expect(read).not.toContain('Eaux')
    const csv = await (await door.get('/explorer/demain.csv?region=bretagne')).text()
    expect(csv.split('\r\n').slice(1, 3)).toEqual([
      'Z0Z,Lumières,Bretagne,14403,5,3,0,1,"Source : DARES – France Stratégie, Métiers en 2030 ; Source : DARES, table de passage FAP 2009 – ROME 3",Licence Ouverte 2.0',
      'Z1Z,Eaux,Bretagne,-40,2,1,0,1,"Source : DARES – France Stratégie, Métiers en 2030 ; Source : DARES, table de passage FAP 2009 – ROME 3",Licence Ouverte 2.0',
    ])
  })
})

describe('when nothing is known of what comes', () => {
  const bare = givenHouse((one) => ensureStarterPack(one.db, one.config.root))
  const bareDoor = openDoor(bare)
  it('says so, and helps', async () => {
    const empty = await bareDoor.get('/explorer/be22875876c0ccc5/demain')
    expect(empty.status).toBe(200)
    expect(await empty.text()).toContain('Nous ne savons rien de son avenir')
    const overview = await (await bareDoor.get('/explorer/demain')).text()
    expect(overview).toContain('Les chiffres ne sont pas encore là')
  })
})
