import { describe, expect, it } from 'vitest'
import { isWords, wordsBreaches } from './words.ts'

const path = 'areas/card/words.ts'
const said = (exported: object, text = ''): string[] =>
  wordsBreaches(path, text, exported).map(({ line, rule, say }) => `${line} ${rule} ${say}`)
const same = (fr: string) => ({ fr, facile: fr, en: fr })

describe('reading the words of an area', () => {
  it('finds the words of areas and of the platform', () => {
    expect(
      ['areas/card/words.ts', 'areas/site/legal-words.ts', 'platform/form-words.ts'].every(isWords),
    ).toBe(true)
    expect(['areas/card/server/words.ts', 'platform/words.ts'].some(isWords)).toBe(false)
  })
  it('lets clear words pass', () => {
    expect(said({ cardWords: { title: same('Ma carte'), kept: same('C’est gardé.') } })).toEqual([])
  })
  it('points at the line of a string too long or with a word of the office', () => {
    const text = "export const cardWords = words('card', {\n  title: {…},\n  send: {…},\n})\n"
    const send = { fr: 'Votre dispositif', facile: 'Votre aide', en: 'Your help' }
    expect(said({ cardWords: { title: same('Ma carte'), send } }, text)).toEqual([
      `3 words send, fr: Say it without "dispositif": le nom de l'aide.`,
    ])
  })
  it('judges all sentences of a list together', () => {
    const hard =
      'Communication institutionnelle, accompagnement individualisé, certification professionnelle.'
    const list = { a: same(hard), b: same(hard), c: same(hard), d: same(hard) }
    const found = said({ cardWords: list })
    expect(
      found.filter((each) => each.startsWith('1 words cardWords, fr: Use shorter words')),
    ).toHaveLength(1)
    expect(
      found.filter((each) => each.startsWith('1 words cardWords, facile: Use shorter')),
    ).toHaveLength(1)
  })
  it('lets people at work read longer sentences, but not in easy reading', () => {
    const fr =
      'Vous lisez ici ce que la personne a choisi de vous montrer, et vous pouvez lui écrire un mot gentil si vous voulez.'
    const intro = { fr, facile: 'Vous lisez son texte.', en: fr }
    const list = {
      intro,
      thanks: same('Merci de prendre ce temps.'),
      end: same('Vous pouvez fermer la page.'),
    }
    expect(said({ cardWords: list })).toHaveLength(1)
    expect(said({ cardProfessionalWords: list })).toEqual([])
  })
  it('refuses a fact the French sentence does not have', () => {
    const entry = { fr: 'Bonjour {name}', facile: 'Bonjour {nom}', en: 'Hello {name}' }
    expect(said({ cardWords: { hello: entry } })).toEqual([
      '1 words hello, Give the fact {nom} to the French sentence too.',
    ])
  })
  it('reads only lists of sentences', () => {
    expect(said({ limit: 3, label: 'dispositif', say: () => '', nothing: null })).toEqual([])
  })
})
