import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { react } from '../../../apps/worker/reactions.ts'
import { type JsonObject, objectsOf } from '../../../engines/credentials/json.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { verifyCredential } from '../../../engines/credentials/verify/verify-credential.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenMail, givenPerson } from '../../accounts/server/testing.ts'
import { nameCopy } from '../../awards/server/receiving/name-copy.ts'
import { givenAward, givenBadgeToGive, givenWord } from '../../awards/server/testing.ts'
import { givenEndorsement } from '../../endorsements/server/testing.ts'
import { removeKey } from '../../issuers/server/keys/remove-key.ts'
import { outsideOf } from '../../issuers/server/outside-of.ts'
import { readIssuer } from '../../issuers/server/read-issuer.ts'
import { getOrganisation } from '../../organisations/server/get-organisation.ts'
import { givenOrganisation } from '../../organisations/server/testing.ts'
import { goOnResigning, resignBatch } from './resign-batch.ts'

const house = givenHouse(async (ground) => {
  await givenPerson(ground, 'lina')
  await givenMail(ground, 'lina', 'lina@maison.test')
})
const door = openDoor(house)
const atWork = () => ({ ...house.ctx('visitor'), actor: { kind: 'task' as const, name: 'test' } })

const file = async (awardId: string, name: string) =>
  readDocument(await (await door.get(`/badges-recus/${awardId}/${name}`, { as: 'lina' })).text())
const proofOf = async (badge: JsonObject, words: JsonObject[] = []) => {
  const report = await verifyCredential(badge, outsideOf(atWork()), { endorsements: words })
  return [report.proof.answer, ...report.endorsements.map(({ target }) => target.code)]
}

describe('a key of an organisation that leaked', () => {
  it('is removed: old files are good no more, and what is downloaded afterwards is good again, the words about it too', async () => {
    const { badgeSlug, organisationId } = await givenBadgeToGive(house)
    const two = await givenBadgeToGive(house, { name: 'Autre', organisationId })
    const award = await givenAward(house, 'lina', { badgeSlug })
    await givenAward(house, 'lina', { badgeSlug: two.badgeSlug, mail: 'l@rue.test' })
    await givenWord(house, 'lina', { awardId: award.id })
    await react(atWork())
    const old = await file(award.id, 'badge.json')
    expect(await proofOf(old)).toEqual(['yes'])
    const named = `/badges-recus/${award.id}/badge-a-mon-nom.json`
    await house.as('lina', nameCopy, { awardId: award.id, name: 'Lina Roussel' })
    expect((await door.get(named, { as: 'lina' })).status).toBe(200)

    const { slug } = await getOrganisation(atWork(), { organisationId })
    const issuer = await readIssuer(atWork(), { path: `o/${slug}` })
    const multikey = issuer.keys[0]?.multikey ?? ''
    await removeKey(atWork(), { issuerId: issuer.id, multikey })
    expect(await proofOf(old)).toEqual(['no'])
    await react(atWork())
    await goOnResigning(atWork())

    expect((await door.get(named, { as: 'lina' })).status).toBe(404)
    const fresh = await file(award.id, 'badge.json')
    expect({ ...fresh, proof: 0 }).toEqual({ ...old, proof: 0 })
    const [badge = {}, word = {}] = objectsOf(
      (await file(award.id, 'badge-et-mots.json')).verifiableCredential,
    )
    expect(await proofOf(badge, [word])).toEqual(['yes', 'target_exact'])
    expect((await verifyCredential(word, outsideOf(atWork()))).proof.answer).toBe('yes')
    const page = await (await door.get(`/badges-recus/${award.id}`, { as: 'lina' })).text()
    expect(page).toContain('nouvelle signature')
    // Two badges, one letter.
    const letters = (await house.letters()).filter(({ to }) => to === 'lina@maison.test')
    expect(letters.map(({ subject }) => subject)).toEqual([
      'Quelqu’un a écrit un mot pour vous',
      'Téléchargez de nouveau vos badges',
    ])
    expect(await resignBatch(atWork(), { multikey })).toMatchObject({
      signed: 2,
      forged: 0,
      told: 1,
    })
  })
  it('is removed: what the organisation had signed about the badge of another stands again too', async () => {
    const { badgeId } = await givenBadgeToGive(house)
    const other = await givenOrganisation(house, { by: 'karim', name: 'L’École du Rail' })
    const { id } = await givenEndorsement(house, { badgeId, other })
    const kept = async () => {
      const [row] = await house.db
        .selectFrom('endorsement')
        .selectAll()
        .where('id', '=', id)
        .execute()
      return readDocument(row?.credential ?? '')
    }
    const old = await kept()
    const issuer = await readIssuer(atWork(), { path: `o/${other.slug}` })
    const multikey = issuer.keys[0]?.multikey ?? ''
    await removeKey(atWork(), { issuerId: issuer.id, multikey })
    expect(await proofOf(old)).toEqual(['no'])
    await react(atWork())
    await goOnResigning(atWork())
    expect(await proofOf(await kept())).toEqual(['yes'])
    expect(await resignBatch(atWork(), { multikey })).toMatchObject({ signed: 1, forged: 0 })
  })
  it('leaves what the log of signatures knows nothing of as it is, and says how many', async () => {
    const { badgeSlug, organisationId } = await givenBadgeToGive(house)
    const award = await givenAward(house, 'lina', { badgeSlug })
    const credential = (award.credential ?? '').replace('Tenir un stand', 'Tenir un empire')
    await house.db.updateTable('award').set({ credential }).where('id', '=', award.id).execute()
    const { slug } = await getOrganisation(atWork(), { organisationId })
    const issuer = await readIssuer(atWork(), { path: `o/${slug}` })
    const multikey = issuer.keys[0]?.multikey ?? ''
    await removeKey(atWork(), { issuerId: issuer.id, multikey })
    await react(atWork())
    await goOnResigning(atWork())
    expect(await resignBatch(atWork(), { multikey })).toMatchObject({
      signed: 0,
      forged: 1,
      told: 0,
    })
    expect(await proofOf(await file(award.id, 'badge.json'))).toEqual(['no'])
    expect(await house.letters()).not.toContainEqual(
      expect.objectContaining({ to: 'lina@maison.test' }),
    )
  })
})
