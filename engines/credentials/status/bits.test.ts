import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { digestOf, matchesDigest } from '../model/digest.ts'
import { bitAt, decodeBits, ENTRIES, emptyBits, encodeBits, withBits } from './bits.ts'
import { indexOf, statusEntry } from './status-list.ts'

describe('a list of statuses', () => {
  it('keeps each entry, leftmost first, and travels packed', () => {
    const bits = withBits(emptyBits(), [
      [0, true],
      [7, true],
      [8, true],
      [ENTRIES - 1, true],
      [8, false],
    ])
    expect([bits[0], bits[1], bits.at(-1)]).toEqual([0b10000001, 0, 1])
    const back = decodeBits(encodeBits(bits))
    expect([0, 1, 7, 8, ENTRIES - 1].map((entry) => bitAt(back, entry))).toEqual([
      true,
      false,
      true,
      false,
      true,
    ])
    expect(encodeBits(emptyBits()).length).toBeLessThan(100)
    expect(encodeBits(bits)).toMatch(/^uH4s/)
  })

  it('reads an empty list packed by another program, with and without its first letter', () => {
    const packed = 'uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA'
    expect(decodeBits(packed)).toEqual(emptyBits())
    expect(decodeBits(packed.slice(1))).toEqual(emptyBits())
  })

  it('refuses what is too short, too long or no list, and a place outside', () => {
    const packed = (bytes: number) => `u${gzipSync(Buffer.alloc(bytes)).toString('base64url')}`
    expect(() => decodeBits(packed(100))).toThrow('status_list_too_short')
    expect(() => decodeBits(packed(10_000_000))).toThrow('status_list_malformed')
    expect(() => decodeBits('uAAAA')).toThrow('status_list_malformed')
    for (const entry of [-1, 0.5, ENTRIES])
      expect(() => bitAt(emptyBits(), entry)).toThrow('out_of_range')
    for (const index of ['-1', '01', '1e3', '', null])
      expect(() => indexOf(index)).toThrow('status_entry_malformed')
    expect(() => emptyBits(8)).toThrow(RangeError)
  })

  it('is named in a credential by its address and a place', () => {
    expect(statusEntry({ list: 'https://a.test/1', index: 5, purpose: 'suspension' })).toEqual({
      id: 'https://a.test/1#5',
      type: 'BitstringStatusListEntry',
      statusPurpose: 'suspension',
      statusListIndex: '5',
      statusListCredential: 'https://a.test/1',
    })
  })
})

describe('the digest of a related resource', () => {
  it('holds for the same bytes only, in both forms', () => {
    const sri = { digestSRI: 'sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=' }
    expect([matchesDigest(sri, 'hello'), matchesDigest(sri, 'hellp')]).toEqual([true, false])
    const multibase = { digestMultibase: digestOf('hello') }
    expect([matchesDigest(multibase, 'hello'), matchesDigest(multibase, 'x')]).toEqual([
      true,
      false,
    ])
    expect(matchesDigest({ digestSRI: 'md5-x' }, 'hello')).toBeUndefined()
  })
})
