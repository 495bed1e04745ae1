import { describe, expect, it } from 'vitest'
import { escrowFile, openEscrow } from '../../areas/issuers/server/keys/escrow.ts'
import { givenRegie } from '../../areas/issuers/server/testing.ts'
import { multikeyOf } from '../../engines/credentials/keys/private-key.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { issuersCommand } from './issuers-command.ts'
import { commanding } from './testing.ts'

const house = givenHouse()
const sillage = (words: string, input = '') =>
  commanding(house, issuersCommand, words.split(' '), input)

describe('keys from the command line', () => {
  it('lists issuers, changes a key, removes one that leaked, takes one away', async () => {
    await givenRegie(house)
    expect((await sillage('list')).out).toMatch(
      /^regie-des-lilas\tdid:web:.*\tRégie des Lilas\t1\n$/,
    )
    const { out } = await sillage('rotate regie-des-lilas')
    const [present = '', former = ''] = out.split('\n')
    expect([present, former]).toEqual([
      expect.stringContaining('en service'),
      expect.stringContaining('encore publiée'),
    ])
    const leaked = former.split('\t')[0] ?? ''
    const removed = await sillage(`remove-key regie-des-lilas did:web:x#${leaked}`)
    expect(removed.out).toContain(`${present}\n`)
    expect(removed.out).not.toContain(leaked)
    expect((await sillage(`resign ${leaked}`)).out).toBe(
      'Signés de nouveau : 0. Inconnus du journal, laissés : 0. Personnes prévenues : 0.\n',
    )
    await expect(sillage('resign z6MkAutre')).rejects.toMatchObject({ status: 404 })
    const taken = await sillage('export regie-des-lilas', 'trois lilas et un banc\n')
    const file = escrowFile.parse(JSON.parse(taken.out))
    const key = await openEscrow(file, 'trois lilas et un banc')
    expect(present).toContain(multikeyOf(key))
  })
  it('makes a key for a program and stops it, closes keys anew, reads the log', async () => {
    const made = await sillage('api-key Passerelle --issuer plateforme')
    expect(made.out).toMatch(/\nsigner_[\w-]{32}\n$/)
    const kept = await house.db.selectFrom('issuer_api_key').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain(made.out.split('\n')[1] ?? '')
    expect((await sillage('api-key Passerelle --stop oui')).out).toContain('1 clé')
    expect((await sillage('rewrap')).out).toContain('0 clé')
    expect(await sillage('log')).toMatchObject({ code: 0, out: expect.stringContaining('intact') })
  })
  it('refuses a wrong call in one sentence', async () => {
    for (const words of ['', 'toString', 'rotate', 'remove-key plateforme', 'api-key'])
      expect((await sillage(words)).code).toBe(2)
  })
})
