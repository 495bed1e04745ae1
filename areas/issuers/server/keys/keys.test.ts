import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../../apps/server/testing.tsx'
import { askDcc } from '../../../../bench/credentials/dcc.ts'
import { isObject, type JsonObject } from '../../../../engines/credentials/json.ts'
import { multikeyOf } from '../../../../engines/credentials/keys/private-key.ts'
import { readDocument } from '../../../../engines/credentials/verify/limits.ts'
import { verifyCredential } from '../../../../engines/credentials/verify/verify-credential.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { givenHouse } from '../../../../platform/server/testing.ts'
import { ensureIssuer } from '../ensure-issuer.ts'
import { outsideOf } from '../outside-of.ts'
import { resignAll } from '../resign-all.ts'
import { signCredential } from '../sign-credential.ts'
import { takeStatusPlace } from '../take-status-place.ts'
import { atWork, badgeOf, givenRegie } from '../testing.ts'
import { keysHeld } from '../threads/sign-in-threads.ts'
import { withdrawStatus } from '../withdraw-status.ts'
import { openEscrow } from './escrow.ts'
import { exportKey } from './export-key.ts'
import { keyEncryptionKeys } from './key-encryption-keys.ts'
import { keysInUse, retireKeys } from './key-store.ts'
import { openKeyOf } from './open-key-of.ts'
import { removeKey } from './remove-key.ts'
import { rewrapKeys } from './rewrap-keys.ts'
import { rotateKey } from './rotate-key.ts'
import { stopSigning } from './stop-signing.ts'
import { wipeKeysGone } from './wipe-keys-gone.ts'

const house = givenHouse()
const door = openDoor(house)

/** A badge of a new organisation, signed. */
async function givenBadge(ctx: Context, slug: string) {
  const regie = await givenRegie(house, slug)
  const place = await takeStatusPlace(ctx, 'award')
  const document = badgeOf(ctx, regie, place)
  const badge = await signCredential(ctx, { issuerId: regie.id, document })
  return { regie, place, badge, key: await keyOf(ctx, regie.id) }
}

async function keyOf(ctx: Context, issuerId: string) {
  const [key] = await keysInUse(ctx.db, [issuerId])
  if (!key) throw new Error('No key in use')
  return key
}

const proofOf = async (ctx: Context, badge: JsonObject) =>
  (await verifyCredential(badge, outsideOf(ctx))).proof.code

async function allOf<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const each of stream) all.push(each)
  return all
}

/** What a stranger's verifier says, who reads only what our doors answer. It remembers: each organisation is asked once. */
async function askStranger(badge: JsonObject, list: string) {
  const issuer = isObject(badge.issuer) ? String(badge.issuer.id) : ''
  const path = issuer.replace('did:web:sillage.test', '').replaceAll(':', '/')
  const published = new Map<string, object>()
  for (const [address, from] of [
    [list, new URL(list).pathname],
    ['https://sillage.test/.well-known/did.json', '/.well-known/did.json'],
    [`https://sillage.test${path}/did.json`, `${path}/did.json`],
  ] as const) {
    const answer = await door.get(from)
    published.set(address, readDocument(await answer.text()))
  }
  return askDcc(badge, published)
}

describe('changing the key of an issuer', () => {
  it('keeps old badges good, for us and for others; a key that leaked takes them away; signed again, they are back', async () => {
    // A stranger looks at the clock on the wall.
    house.now = new Date()
    house.config.publicUrl = 'https://sillage.test'
    const ctx = atWork(house)
    const rotated = await givenBadge(ctx, 'tournee')
    await rotateKey(ctx, { issuerId: rotated.regie.id })
    expect((await keyOf(ctx, rotated.regie.id)).multikey).not.toBe(rotated.key.multikey)
    expect(await proofOf(ctx, rotated.badge)).toBe('signed')
    expect(await askStranger(rotated.badge, rotated.place.list)).toMatchObject({
      signature: true,
      stands: true,
    })

    await withdrawStatus(ctx, rotated.place)
    expect(await askStranger(rotated.badge, rotated.place.list)).toMatchObject({
      signature: true,
      stands: false,
    })

    const leaked = await givenBadge(ctx, 'perdue')
    const { multikey } = leaked.key
    await removeKey(ctx, { issuerId: leaked.regie.id, multikey })
    expect(await proofOf(ctx, leaked.badge)).toBe('key_not_listed')
    expect((await askStranger(leaked.badge, leaked.place.list)).signature).toBe(false)

    const again = await givenBadge(ctx, 'reprise')
    await removeKey(ctx, { issuerId: again.regie.id, multikey: again.key.multikey })
    const forged = { ...again.badge, id: `urn:uuid:${ctx.newId()}` }
    const kept = [again.badge, forged].map((document, name) => ({
      name,
      issuerId: again.regie.id,
      document,
    }))
    const [honest, other] = await allOf(resignAll(ctx, kept))
    expect(other).toMatchObject({ name: 1, forged: true })
    const document = honest && 'document' in honest ? honest.document : {}
    expect({ ...document, proof: 0 }).toEqual({ ...again.badge, proof: 0 })
    expect(await proofOf(ctx, document)).toBe('signed')
    expect((await askStranger(document, again.place.list)).signature).toBe(true)
  })
  it('signs lists anew when the platform’s own key leaked', async () => {
    const ctx = atWork(house)
    const { badge, place } = await givenBadge(ctx, 'regie')
    const platform = await ensureIssuer(ctx, { kind: 'platform' })
    const { multikey } = await keyOf(ctx, platform.id)
    await removeKey(ctx, { issuerId: platform.id, multikey })
    const status = async () => (await verifyCredential(badge, outsideOf(ctx))).status.code
    expect(await status()).toBe('status_clear')
    await withdrawStatus(ctx, place)
    expect(await status()).toBe('revoked')
  })
  it('lets somebody stop: what they signed holds, or nothing of them is left', async () => {
    const ctx = atWork(house)
    const { badge, regie } = await givenBadge(ctx, 'regie')
    await stopSigning(ctx, { issuerId: regie.id, forgets: false })
    expect(await proofOf(ctx, badge)).toBe('signed')
    await expect(
      signCredential(ctx, { issuerId: regie.id, document: badgeOf(ctx, regie) }),
    ).rejects.toMatchObject({ code: 'issuers.cannotSign' })
    await stopSigning(ctx, { issuerId: regie.id, forgets: true })
    expect(await proofOf(ctx, badge)).toBe('did_not_found')
  })
})

describe('keeping private keys', () => {
  it('wipes within a moment, from the memory of a running server, one that another program retired', async () => {
    const ctx = atWork(house)
    const { regie, key } = await givenBadge(ctx, 'regie')
    expect(keysHeld(ctx.config)).toContain(key.multikey)
    // As the command line does: in the database, without a word to the threads of this program.
    await retireKeys(ctx.db, regie.id, ctx.now)
    await wipeKeysGone(ctx)
    expect(keysHeld(ctx.config)).not.toContain(key.multikey)
    const place = await takeStatusPlace(ctx, 'award')
    const document = badgeOf(ctx, regie, place)
    await expect(signCredential(ctx, { issuerId: regie.id, document })).rejects.toMatchObject({
      code: 'issuers.cannotSign',
    })
  })
  it('never writes one in the database but sealed', async () => {
    const ctx = atWork(house)
    const { key } = await givenBadge(ctx, 'regie')
    const pkcs8 = Buffer.from(openKeyOf(ctx.config, key))
    expect(multikeyOf(pkcs8)).toBe(key.multikey)
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(house.db)
    const seed = pkcs8.subarray(-32)
    const signs = [seed.toString('hex'), seed.toString('base64').slice(0, 40)]
    for (const { name } of tables) {
      const { rows } = await sql<{ found: boolean }>`
        select bool_or(line::text ~ ${signs.join('|').replaceAll('+', '\\+')}) as found
        from ${sql.table(name)} as line`.execute(house.db)
      expect([name, rows[0]?.found ?? false]).toEqual([name, false])
    }
  })
  it('closes them all under another key-encryption key, and the former one opens nothing more', async () => {
    const ctx = atWork(house)
    const { badge, regie } = await givenBadge(ctx, 'regie')
    const setting = randomBytes(32).toString('base64')
    const keyEncryption = { current: setting, former: undefined }
    const moved = { ...ctx, config: { ...ctx.config, keyEncryption } }
    expect(await rewrapKeys(moved)).toBeGreaterThan(1)
    expect(await rewrapKeys(moved)).toBe(0)
    const key = await keyOf(ctx, regie.id)
    expect(key.kek).toBe(keyEncryptionKeys(moved.config).current)
    expect(() => openKeyOf(ctx.config, key)).toThrow('issuers.unknownSeal')
    const again = await signCredential(moved, { issuerId: regie.id, document: badge })
    expect(await proofOf(moved, again)).toBe('signed')
  })
  it('gives an organisation that leaves its key, closed by its own words', async () => {
    const ctx = atWork(house)
    const { regie, key } = await givenBadge(ctx, 'regie')
    const ask = (passphrase: string) => exportKey(ctx, { issuerId: regie.id, passphrase })
    await expect(ask('court')).rejects.toMatchObject({ code: 'issuers.badPassphrase' })
    const file = await ask('trois lilas et un banc')
    expect(file.did).toBe(regie.did)
    expect(multikeyOf(await openEscrow(file, 'trois lilas et un banc'))).toBe(key.multikey)
    await expect(openEscrow(file, 'trois lilas et deux bancs')).rejects.toThrow()
  })
})
