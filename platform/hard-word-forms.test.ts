import { describe, expect, it } from 'vitest'
import { FORMS, hardWordsIn, textOfHtml } from './hard-word-forms.ts'
import { hardWords } from './hard-words.ts'

describe('hard words of a page', () => {
  it('are found in any form, once, in the order they are met', () => {
    expect(hardWordsIn('Le Code QR ouvre vos stages. Un stage aide. Stock, stocks.')).toEqual([
      'qrCode',
      'internship',
      'stock',
    ])
  })
  it('are whole words: a part of a word is not the word', () => {
    expect(hardWordsIn('Un stagiaire, une informations, un service public.')).toEqual([])
  })
  it('keep to six, so that the help is not a second page', () => {
    const all = Object.values(FORMS).map(([name]) => name)
    expect(hardWordsIn(all.join('. '))).toHaveLength(6)
  })
  it('are looked for in what is read, not in addresses nor drawings', () => {
    const html =
      '<a href="/stage" title="x">Retour</a><svg><title>pdf</title></svg><p>Immersion</p>'
    expect(hardWordsIn(textOfHtml(html))).toEqual(['immersion'])
  })
  it('all have an explanation that does not use the word itself', () => {
    for (const [word, forms] of Object.entries(FORMS)) {
      const said = Object.entries(hardWords).find(([key]) => key === word)?.[1]
      expect(said, word).toBeDefined()
      for (const form of forms)
        expect(said?.facile.toLowerCase().split(/[^\p{L}-]+/u)).not.toContain(form)
    }
  })
})
