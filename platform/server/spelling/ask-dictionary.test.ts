import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { askDictionary } from './ask-dictionary.ts'

const root = join(import.meta.dirname, '../../..')

describe('asking the French dictionary', { timeout: 30_000 }, () => {
  it('answers only the words it does not know, the likeliest spelling first', async () => {
    const found = await askDictionary(root, ['nettoyage', 'legume', 'jaidais', 'éttiquetage'])
    expect([...found.keys()]).toEqual(['legume', 'jaidais', 'éttiquetage'])
    expect(found.get('legume')?.[0]).toBe('légume')
    expect(found.get('jaidais')?.[0]).toBe('j’aidais')
    expect(found.get('éttiquetage')?.[0]).toBe('étiquetage')
  })
  it('answers several at once, each its own', async () => {
    const [one, other] = await Promise.all([
      askDictionary(root, ['legume']),
      askDictionary(root, ['netoyage']),
    ])
    expect([...one.keys(), ...other.keys()]).toEqual(['legume', 'netoyage'])
  })
  it('bears anything, and leaves what would take too long', async () => {
    const odd = ['', 'x'.repeat(5_000), '\u0000', '🙂🙂', "';drop", 'é'.repeat(90)]
    const many = Array.from({ length: 400 }, (_, at) => `zqx${'abcdefghij'[at % 10]}w${at}k`)
    const start = performance.now()
    await askDictionary(root, [...odd, ...many])
    expect(performance.now() - start).toBeLessThan(9_000)
    expect((await askDictionary(root, ['legume'])).get('legume')).toContain('légume')
  })
})
