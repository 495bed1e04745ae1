import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isOtherLanguage } from './in-french.ts'

const FILES = join(import.meta.dirname, '../../bench/first-person')

/** What people write of themselves, as they spell it. */
function written(): string[] {
  return ['tuning.json', 'unseen.json'].flatMap((name) =>
    [...readFileSync(join(FILES, name), 'utf8').matchAll(/"text": "([^"]+)"/g)].map(
      ([, text = '']) => text,
    ),
  )
}

describe('a text that is not in French', () => {
  it('is told apart in many languages', () => {
    for (const text of [
      'I sold vegetables at the market',
      'I repaired bikes for kids',
      'football coach for kids',
      'Cuidaba a mis hermanos',
      'Vendía verduras en el mercado',
      'Vendi legumes no mercado',
      'Ho venduto verdure al mercato',
      'Pazarda sebze sattım',
      'Ich habe auf dem Markt Gemüse verkauft',
      'بعت الخضار في السوق',
      'أنظف',
      'Я продавав овочі на ринку',
      'من در بازار سبزی فروختم',
    ])
      expect([text, isOtherLanguage(text)]).toEqual([text, true])
  })
  it('is never French however it is spelt, nor what is too short to tell', () => {
    expect(written().length).toBeGreaterThan(60)
    for (const text of [
      ...written(),
      'jai fait les course pour 10 personne',
      'vente marché',
      'babysitting',
      'Manutention, cariste CACES 3',
      '',
      '12 € !',
    ])
      expect([text, isOtherLanguage(text)]).toEqual([text, false])
  })
})
