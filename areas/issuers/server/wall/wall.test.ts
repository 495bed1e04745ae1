import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../../../platform/server/config.ts'
import { fetchJson } from '../fetch-json.ts'
import { askOutside } from './ask-outside.ts'
import { isPrivateAddress } from './private-address.ts'

/** A host of an intranet: what it answers is written on each path. */
const PATHS: Record<string, RequestListener> = {
  '/good': (_ask, answer) => answer.end('{"id":"did:web:x"}'),
  '/page': (_ask, answer) => answer.end('<p>Bienvenue</p>'),
  '/huge': (_ask, answer) => {
    const timer = setInterval(() => answer.write('x'.repeat(20_000)), 1)
    answer.on('close', () => clearInterval(timer))
  },
  '/slow': () => undefined,
  '/zipped': (_ask, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
  '/broken': (_ask, answer) => answer.writeHead(500).end(),
  '/once': (_ask, answer) => answer.writeHead(302, { location: '/good' }).end(),
  '/round': (_ask, answer) => answer.writeHead(302, { location: '/round' }).end(),
  '/inside': (_ask, answer) =>
    answer.writeHead(302, { location: 'https://169.254.169.254/latest' }).end(),
  '/plain': (_ask, answer) => answer.writeHead(302, { location: 'http://exemple.test/' }).end(),
}
let isAway = false
const server = createServer((ask, answer) => {
  const path = PATHS[ask.url ?? '']
  if (isAway) answer.writeHead(503).end()
  else if (path) path(ask, answer)
  else answer.writeHead(404).end()
})
let origin = ''

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // a server that listens on a port has an address with one
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('the wall before addresses others name', () => {
  it.each([
    ['https://127.0.0.1/', 'address_refused'],
    ['https://[::1]/', 'address_refused'],
    ['https://[::ffff:10.0.0.1]/', 'address_refused'],
    ['https://169.254.169.254/latest/meta-data', 'address_refused'],
    ['https://2130706433/', 'address_refused'],
    ['https://0x7f.1/', 'address_refused'],
    ['https://localhost/', 'address_refused'],
    ['http://exemple.test/', 'scheme_refused'],
    ['file:///etc/passwd', 'scheme_refused'],
    ['https://moi:secret@exemple.test/', 'address_malformed'],
    ['n’importe quoi', 'address_malformed'],
  ])('asks nothing of %s', async (address, unreachable) => {
    expect(await askOutside(address)).toEqual({ unreachable })
  })
  it.each([
    ['/once', { text: '{"id":"did:web:x"}' }],
    ['/nothing', { absent: true }],
    ['/broken', { unreachable: 'status_500' }],
    ['/round', { unreachable: 'too_many_redirects' }],
    ['/inside', { unreachable: 'address_refused' }],
    ['/plain', { unreachable: 'scheme_refused' }],
    ['/huge', { unreachable: 'too_large' }],
    ['/zipped', { unreachable: 'encoded' }],
    ['/slow', { unreachable: 'too_slow' }],
  ])('hears %s as it should', async (path, heard) => {
    expect(await askOutside(`${origin}${path}`, [origin], 500)).toEqual(heard)
  })
  it('knows the public network from all the rest', () => {
    for (const address of [
      '10.1.2.3',
      '172.31.0.1',
      '100.64.0.1',
      'fe80::1',
      'fd00::1',
      '::',
      '2002:7f00:1::',
      '64:ff9b::7f00:1',
      'x',
    ])
      expect([address, isPrivateAddress(address)]).toEqual([address, true])
    for (const address of ['9.9.9.9', '172.32.0.1', '2620:fe::fe', '2a01:e0a::1'])
      expect([address, isPrivateAddress(address)]).toEqual([address, false])
  })
  it('remembers ten minutes, believes from memory while the host is away, and never takes a page for a word', async () => {
    const config = readConfig({ PRIVATE_ORIGINS: origin })
    const at = (minutes: number) => ({ config, now: new Date(minutes * 60_000) })
    const ask = (minutes: number, path = '/good') => fetchJson(at(minutes), `${origin}${path}`)
    const found = { found: { id: 'did:web:x' } }
    // A name kept on an intranet is named by https in an identifier, and asked as its operator said.
    expect(await fetchJson(at(0), `${origin.replace('http:', 'https:')}/good`)).toEqual(found)
    expect(await ask(0)).toEqual(found)
    isAway = true
    expect(await ask(9)).toEqual(found)
    expect(await ask(60)).toEqual(found)
    expect(await ask(60 * 25)).toEqual({ unreachable: 'status_503' })
    isAway = false
    expect(await ask(60 * 25 + 2)).toEqual(found)
    expect(await ask(0, '/page')).toEqual({ unreachable: 'not_a_document' })
    expect(await ask(0, '/nothing')).toEqual({ absent: true })
  })
})
