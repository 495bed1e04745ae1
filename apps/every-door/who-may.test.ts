import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../platform/server/testing.ts'
import type { Door } from '../../platform/web/page.tsx'
import { openDoor } from '../server/testing.tsx'
import { isOwned } from './address-pieces.ts'
import { FIRST, filled } from './filled-forms.ts'
import {
  addressOf,
  changedSince,
  changesIn,
  everyDoor,
  givenEverybody,
  KNOCKING,
  type Knocking,
  lifeOf,
  MARK,
  piecesOf,
  takingBack,
} from './testing.ts'

let personId = ''
const house = givenHouse(async (ground) => {
  personId = (await givenEverybody(ground)).personId
})
const door = openDoor(house)

/** Forms that ask for a secret, a file or the cookie of a device: filled in by nobody here, tested beside their pages. */
const NEEDS_A_SECRET = [
  '/reprendre',
  '/code-recu',
  '/qui-est-la/:personId',
  '/qui-est-la/:personId/retirer',
  '/mon-espace/reprendre-mes-donnees',
  '/recu-d-effacement',
  '/recu-d-effacement/:receiptId',
  '/recu-d-effacement/:receiptId/recu.json',
  '/qui-voit-quoi/partager',
  '/pro/entrer',
  '/oembed',
  '/cv/:token',
  '/cv/:token/cv.pdf',
  '/invitation-cv/:token',
  '/r/:token',
  '/r/:token/reponse',
  '/r/:token/signature',
  '/r/:token/voix',
  '/r/:token/voix/enlever',
  '/r/:token/voix/ecouter',
  '/r/:token/code',
  '/r/:token/refuser',
  '/r/:token/signaler',
  '/appui/:token',
  '/appui/:token/code',
  '/appui/:token/non',
  '/appui/merci/:key',
  '/appui/retirer/:key',
  '/badge-offert/:token',
  '/badge-a-prendre',
  '/badge-a-prendre/:token',
  '/a/:token',
  '/a/:token/badge.json',
  '/employeurs/demander/:key',
  '/employeurs/demander/:key/effacer',
  '/recommandation/merci/:key',
  '/recommandation/retirer/:key',
  '/recommandation/voix/:key',
  '/experiences/:experienceId/photos/ajouter',
  '/mes-demandes/:applicationId/criteres/:place/fichier',
  '/mes-demandes/:applicationId/criteres/:place/vecu',
  // they name somebody or something of that very table
  '/pro/badges/nouveau',
  '/pro/badges/:badgeSlug/reconnaitre',
  '/badges/:badgeId/criteres',
  '/badges/:badgeId/ensemble',
  '/badges/:badgeId/appuis/demander',
  '/pro/organisations/:organisationSlug/appuis/demander',
  '/b/:slug/v/:version/appuyer',
  '/structures/:organisation/appuyer',
  '/pro/referentiels/:listId/fichier',
]

const needsASecret = (path: string) =>
  NEEDS_A_SECRET.includes(path) || /^\/(badge-invite|relecture|p|demande)\//.test(path)

const kindOf = (who: Knocking) =>
  who === 'visitor' ? 'visitor' : who === 'lina' || who === 'omar' ? 'person' : 'professional'

/** Whose thing the address names: Lina's for people, Nadia's for professionals, nobody's when it names none. */
function ownerOf(one: Door): Knocking | undefined {
  const isForPros = one.path.startsWith('/pro/')
  const names = piecesOf(one).map(([, name]) => name)
  if (isForPros && names.includes('personId')) return 'nadia'
  // whoever holds the address of a letter is let in, whoever they are; this one opens nothing
  if (/^\/(badge-invite|relecture)\//.test(one.path)) return undefined
  if (!names.some(isOwned)) return undefined
  return isForPros ? 'nadia' : 'lina'
}

/** What a closed door answers: who is nobody may come in first; another kind may not; another's thing does not exist. */
function refusalFor(one: Door, who: Knocking): number | undefined {
  const kind = kindOf(who)
  if (!one.open.includes(kind)) return kind === 'visitor' ? 401 : 403
  const owner = ownerOf(one)
  return owner && owner !== who ? 404 : undefined
}

/** Everybody but whom it belongs to; of a kind that the door does not let in, one is enough. */
function knockingAt(one: Door): Knocking[] {
  return KNOCKING.filter((who) => {
    if (who === 'lina' || (who === 'nadia' && refusalFor(one, who) === undefined)) return false
    return one.open.includes(kindOf(who)) || who === firstOf(kindOf(who))
  })
}

const firstOf = (kind: string) => KNOCKING.find((who) => who !== 'lina' && kindOf(who) === kind)

async function prepare(one: Door, personId: string): Promise<void> {
  const first = everyDoor.find(({ path }) => path === FIRST[one.path]?.path)
  if (!first) return
  const fields = FIRST[one.path]?.fields ?? filled(first)
  const answer = await door.post(await addressOf(house.db, first, personId), fields, { as: 'lina' })
  expect(answer.status, `what Lina does first, ${first.path}`).toBe(303)
}

const ask = (deed: 'GET' | 'POST', one: Door, address: string, who: Knocking) => {
  const as = who === 'visitor' ? {} : { as: who }
  return deed === 'GET' ? door.get(address, as) : door.post(address, filled(one), as)
}

/** A page without a view shows nothing: looking at it leads back to where its button stands. */
const isOnlyADeed = (one: Door) => one.kind === 'page' && !one.view

const deedsOf = (one: Door): ('GET' | 'POST')[] => [
  ...(isOnlyADeed(one) ? [] : ['GET' as const]),
  ...(one.kind === 'page' && one.act ? ['POST' as const] : []),
]

/** Every door, one after the other. */
const LONG = { timeout: 120_000 }

describe('who may come in by each door (ASVS 5.0 §8.2)', LONG, () => {
  it('shows nothing of Lina to anybody but her and who may read her, and lets nobody change it', async () => {
    const told: string[] = []
    let knocks = 0
    for (const one of everyDoor) {
      const address = await addressOf(house.db, one, personId)
      for (const deed of deedsOf(one))
        for (const who of knockingAt(one)) {
          const expected = refusalFor(one, who)
          knocks++
          await takingBack(house, async () => {
            await prepare(one, personId)
            const before = await changesIn(house.db)
            // That looking changes nothing is shown elsewhere, at every door.
            const mayChange = deed === 'POST' && expected === undefined
            const life = mayChange ? await lifeOf(house.db, personId) : ''
            const answer = await ask(deed, one, address, who)
            const body = Buffer.from(await answer.arrayBuffer()).toString('latin1')
            const knock = `${deed} ${one.path} by ${who}: ${answer.status}`
            if (expected !== undefined && answer.status !== expected)
              told.push(`${knock} instead of ${expected}`)
            if (answer.status >= 500) told.push(knock)
            if (body.includes(MARK)) told.push(`${knock} shows words of Lina’s`)
            const changed = changedSince(before, await changesIn(house.db))
            if (expected !== undefined && changed.length > 0)
              told.push(`${knock} wrote in ${changed}`)
            if (mayChange && (await lifeOf(house.db, personId)) !== life)
              told.push(`${knock} changed Lina’s life`)
          })
        }
    }
    expect(told).toEqual([])
    expect(knocks).toBeGreaterThan(700)
  })

  it('opens to whoever it belongs to: the refusals above are not those of a broken address', async () => {
    const told: string[] = []
    let shown = 0
    for (const one of everyDoor.filter(({ path }) => !needsASecret(path))) {
      const who = one.open.includes('person') ? 'lina' : 'nadia'
      const address = await addressOf(house.db, one, personId)
      for (const deed of deedsOf(one))
        await takingBack(house, async () => {
          await prepare(one, personId)
          const answer = await ask(deed, one, address, who)
          const body = Buffer.from(await answer.arrayBuffer()).toString('latin1')
          if (body.includes(MARK)) shown++
          const right = deed === 'POST' ? [303] : [200, 303]
          if (!right.includes(answer.status))
            told.push(`${deed} ${one.path} by ${who}: ${answer.status}`)
        })
    }
    expect(told).toEqual([])
    expect(shown).toBeGreaterThan(20)
  })
})
