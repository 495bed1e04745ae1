import { describe, expect, it } from 'vitest'
import { eachTextOnce } from './each-text-once.ts'

const given = () => ({
  list: [
    { code: '100007', label: 'Conseiller un client', parents: ['K1', null, 3] },
    { code: '100008', label: 'Encaisser', parents: [] },
  ],
  map: new Map<string, unknown>([
    ['100007', new Map([['K1', 'Commerce']])],
    ['100008', undefined],
  ]),
  table: Float32Array.of(1, 2.5),
  none: null,
  yes: true,
})

describe('keeping each text once', () => {
  it('changes nothing of what is said', () => {
    const keep = eachTextOnce()
    const value = given()
    expect(keep(value)).toBe(value)
    expect(keep(structuredClone(value))).toEqual(given())
    expect([...value.map.keys()]).toEqual(['100007', '100008'])
  })
  it('goes through what is shared or turns back on itself', () => {
    const keep = eachTextOnce()
    const shared = { code: 'K1' }
    const ring: Record<string, unknown> = { a: shared, b: [shared] }
    ring.me = ring
    expect(keep(ring)).toEqual({ a: shared, b: [shared], me: ring })
  })
})
