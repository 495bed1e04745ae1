import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../../apps/server/testing.tsx'
import { objectsOf, sameJson, without } from '../../../../engines/credentials/json.ts'
import { readDocument } from '../../../../engines/credentials/verify/limits.ts'
import { verifyCredential } from '../../../../engines/credentials/verify/verify-credential.ts'
import { givenHouse } from '../../../../platform/server/testing.ts'
import { givenPerson } from '../../../accounts/server/testing.ts'
import { outsideOf } from '../../../issuers/server/outside-of.ts'
import { insertEvidence } from '../giving/evidence-store.ts'
import { givenBadgeToGive, givenOffer } from '../testing.ts'

const house = givenHouse()
const door = openDoor(house)
const lina = { as: 'lina' }
const SEEN = 'Elle a tenu le stand, seule'
const LINK = 'https://atelier.test/photo'

/** Lina was offered a badge, with what was seen and where. */
async function givenSeen() {
  await givenPerson(house, 'lina')
  const { token, award } = await givenOffer(house, {
    ...(await givenBadgeToGive(house)),
    seen: SEEN,
  })
  await insertEvidence(house.db, [{ awardId: award.id, link: LINK }])
  const take = async (fields: Record<string, string>) =>
    door.post(`/badge-offert/${token}`, { deed: 'take', ...fields }, lina)
  const file = async (name: string) =>
    readDocument(await (await door.get(`/badges-recus/${award.id}/${name}`, lina)).text())
  return { at: `/badges-recus/${award.id}`, take, file }
}

const check = async (document: ReturnType<typeof readDocument>) => {
  const task = { kind: 'task' as const, name: 'test' }
  const report = await verifyCredential(
    document,
    outsideOf({ ...house.ctx('visitor'), actor: task }),
  )
  return [report.form, report.proof, report.dates, report.status].map(({ answer }) => answer)
}

describe('what a signed badge holds of the person', () => {
  it('is nothing by default, though they see what was seen', async () => {
    const { at, take, file } = await givenSeen()
    await take({})
    const badge = JSON.stringify(await file('badge.json'))
    for (const word of [SEEN, LINK]) expect(badge).not.toContain(word)
    expect(await (await door.get(at, lina)).text()).toContain(LINK)
  })
  it('is what was seen, and where, when they say so as they take it; a verifier finds it good', async () => {
    const { take, file } = await givenSeen()
    await take({ inside: 'yes' })
    const badge = await file('badge.json')
    expect(objectsOf(badge.credentialSubject)[0]?.narrative).toBe(SEEN)
    expect(objectsOf(badge.evidence)[0]?.id).toBe(LINK)
    expect(await check(badge)).toEqual(['yes', 'yes', 'yes', 'yes'])
  })
  it('is their name in a copy they ask for, under the same identifier, and no more once they erase it', async () => {
    const { at, take, file } = await givenSeen()
    await take({})
    const wrong = await door.post(at, { deed: 'name', name: '' }, lina)
    expect(wrong.status).toBe(422)
    house.now = new Date(house.now.getTime() + 60_000)
    expect((await door.post(at, { deed: 'name', name: 'Lina Roussel' }, lina)).status).toBe(303)
    const [badge, copy] = [await file('badge.json'), await file('badge-a-mon-nom.json')]
    const [subject = {}] = objectsOf(copy.credentialSubject)
    expect(objectsOf(subject.identifier)).toEqual([
      { type: 'IdentityObject', hashed: false, identityHash: 'Lina Roussel', identityType: 'name' },
    ])
    expect([copy.id, copy.credentialStatus]).toEqual([badge.id, badge.credentialStatus])
    expect(sameJson(without(subject, 'identifier'), badge.credentialSubject)).toBe(true)
    expect(await check(copy)).toEqual(['yes', 'yes', 'yes', 'yes'])
    expect(JSON.stringify(badge)).not.toContain('Roussel')
    await door.post(at, { deed: 'unname' }, lina)
    expect((await door.get(`${at}/badge-a-mon-nom.json`, lina)).status).toBe(404)
  })
})
