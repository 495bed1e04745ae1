import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../../platform/server/config.ts'
import { secretsFrom } from '../../../platform/server/secrets.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { createApp } from '../app.tsx'
import { openSite } from '../open-site.ts'
import { overTls } from './over-tls.ts'

const house = givenHouse()
const folder = mkdtempSync(join(tmpdir(), 'sillage-tls-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** One value of DER (X.690): its kind, its length, what it holds. */
function der(kind: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  const size = body.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255]
  return Buffer.concat([Buffer.from([kind, ...length]), body])
}

const ascii = (kind: number, text: string) => der(kind, Buffer.from(text, 'ascii'))

/** A certificate for this machine that vouches for itself (RFC 5280), with its key, as an operator would put them in a folder. */
function givenCertificate(): { cert: string; key: string; pem: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ecdsaWithSha256 = der(0x30, der(0x06, Buffer.from('2a8648ce3d040302', 'hex')))
  const commonName = der(0x30, der(0x06, Buffer.from('550403', 'hex')), ascii(0x0c, 'localhost'))
  const name = der(0x30, der(0x31, commonName))
  const day = (at: number) =>
    ascii(0x18, `${new Date(at).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`)
  const loopback = der(0x30, ascii(0x82, 'localhost'), der(0x87, Buffer.from([127, 0, 0, 1])))
  const alternative = der(0x30, der(0x06, Buffer.from('551d11', 'hex')), der(0x04, loopback))
  const said = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    der(0x30, day(Date.now() - 3_600_000), day(Date.now() + 3_600_000)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(0x30, alternative)),
  )
  const signature = der(0x03, Buffer.from([0]), sign('sha256', said, privateKey))
  const whole = der(0x30, said, ecdsaWithSha256, signature).toString('base64')
  const pem = `-----BEGIN CERTIFICATE-----\n${whole.match(/.{1,64}/g)?.join('\n')}\n-----END CERTIFICATE-----\n`
  const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') }
  writeFileSync(files.cert, pem)
  writeFileSync(files.key, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  return { ...files, pem }
}

describe('https by the program itself', () => {
  it('answers whoever trusts its certificate, and nobody else', async () => {
    const { cert, key, pem } = givenCertificate()
    const config = readConfig({ TLS_CERT: cert, TLS_KEY: key })
    const secrets = secretsFrom(Buffer.alloc(32, 7))
    const app = createApp(openSite({ db: house.db, config, secrets, log: () => undefined }))
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1', ...overTls(config) })
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    try {
      const ask = (trusted: { ca?: string }) =>
        new Promise<Record<string, unknown>>((resolve, reject) => {
          get({ host: '127.0.0.1', port, path: '/sante', ...trusted }, (answer) => {
            answer.resume()
            resolve({ status: answer.statusCode, ...answer.headers })
          }).on('error', reject)
        })
      expect(await ask({ ca: pem })).toMatchObject({
        status: 200,
        'strict-transport-security': expect.stringContaining('max-age=31536000'),
      })
      await expect(ask({})).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
  })
  it('says which file is missing, and leaves plain http to a proxy when none is set', () => {
    const missing = readConfig({
      TLS_CERT: join(folder, 'no.pem'),
      TLS_KEY: join(folder, 'no.pem'),
    })
    expect(() => overTls(missing)).toThrow(/no\.pem \(TLS_CERT ou TLS_KEY\)/)
    expect(overTls(readConfig({}))).toEqual({})
    expect(() => readConfig({ TLS_CERT: 'cert.pem' })).toThrow('ensemble')
  })
})
