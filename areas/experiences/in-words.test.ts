import { describe, expect, it } from 'vitest'
import { quoted } from './in-words.ts'

describe('quoting what the person wrote', () => {
  it('keeps words apart, each between the marks of the language', () => {
    const words = ['mangé', 'personne']
    expect(quoted(words, { language: 'fr', mode: 'simple' })).toBe(
      '«\u00a0mangé\u00a0», «\u00a0personne\u00a0»',
    )
    expect(quoted(words, { language: 'en', mode: 'simple' })).toBe('“mangé”, “personne”')
  })
})
