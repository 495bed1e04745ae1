import { describe, expect, it } from 'vitest'
import { drawnOnPaper, shortText } from './short-text.ts'

describe('cutting a text to the room there is', () => {
  it('leaves a short text alone', () => {
    expect(shortText('Je cuisine pour dix.', 40)).toBe('Je cuisine pour dix.')
  })
  it('cuts at the end of a word, and says that there was more', () => {
    expect(
      shortText('Tous les matins, avant que le magasin ouvre, je préparais le rayon', 20),
    ).toBe('Tous les matins, avant que le magasin…')
  })
  it('cuts inside a word only when the word has no end', () => {
    expect(shortText('x'.repeat(500), 20)).toMatch(/^x{30,45}…$/)
  })
  it('counts wide letters as wide', () => {
    expect(shortText('W'.repeat(500), 20).length).toBeLessThan(26)
  })
  it('never cuts a letter in two', () => {
    const accented = 'e\u0301'.repeat(100)
    expect(shortText(accented, 10).replace('…', '').length % 2).toBe(0)
  })
  it('makes one line of several', () => {
    expect(shortText('un\n\n deux\ttrois', 40)).toBe('un deux trois')
  })
})

describe('what can be drawn on paper', () => {
  it('leaves out small pictures and signs of control, keeps words', () => {
    expect(drawnOnPaper('Je cuisine 🍕 pour\u0000 dix 👨‍👩‍👧 !')).toBe('Je cuisine pour dix !')
  })
  it('keeps the scripts of people who live here', () => {
    for (const text of ['Оксана', 'سلمى', 'Ξένια', 'ნინო', 'Şükrü', 'Nguyễn'])
      expect(drawnOnPaper(text)).toBe(text.normalize('NFC'))
  })
  it('takes away what turns the writing around', () => {
    expect(drawnOnPaper('a\u202eb')).toBe('ab')
  })
})
