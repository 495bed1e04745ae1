import { VC_2 } from '../../../engines/credentials/json-ld/known-contexts.ts'
import type { House } from '../../../platform/server/testing.ts'
import { ensureIssuer } from '../server/ensure-issuer.ts'
import { makeApiKey } from '../server/programs/make-api-key.ts'
import { atWork } from '../server/testing.ts'
import { vcApi } from './vc-api.ts'

/** The whole VC-API in process, as fast as one likes, and what it logged. */
export function openVcApi(house: House) {
  house.config.apiRate = { open: 1e6, keyed: 1e6 }
  const lines: { level?: string | number }[] = []
  const ask = (path: string, init: RequestInit) => {
    const { db, config, secrets, newId } = house.ctx('visitor')
    const log = (line: (typeof lines)[number]) => void lines.push(line)
    const api = vcApi({ db, config, secrets, newId, clock: () => house.now, log })
    return Promise.resolve(api.request(`http://sillage.test${path}`, init))
  }
  const post = async (path: string, body: unknown, key?: string) => {
    const answer = await ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { 'x-api-key': key } : {}) },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return { status: answer.status, body: await answer.json() }
  }
  return { lines, ask, post, givenProgram: () => givenProgram(house) }
}

/** A program that signs for the platform, and the least it may ask to be signed. */
async function givenProgram(house: House) {
  const ctx = atWork(house)
  const platform = await ensureIssuer(ctx, { kind: 'platform' })
  const key = await makeApiKey(ctx, { issuerId: platform.id, name: 'Passerelle' })
  const credential = {
    '@context': [VC_2],
    type: ['VerifiableCredential'],
    issuer: platform.did,
    credentialSubject: { id: 'did:example:lina' },
  }
  return { ctx, platform, key, credential }
}
