import { describe, expect, it } from 'vitest'
import { goTo } from './going.ts'
import { localAddress } from './local-address.ts'

describe('a place to go back to', () => {
  it('is a page of this site', () => {
    expect(localAddress('/metiers?liste=surprise#haut')).toBe('/metiers?liste=surprise#haut')
  })
  it('is never another site, however it is written', () => {
    const traps = [
      'https://a.test',
      '//a.test',
      '/\\a.test',
      '/\t/a.test',
      '/\n/a.test',
      '\\\\a.test',
      'a',
      '',
      null,
    ]
    for (const trap of traps) expect(localAddress(trap)).toBeUndefined()
    expect(() => goTo('/\t/a.test')).toThrow()
  })
})
