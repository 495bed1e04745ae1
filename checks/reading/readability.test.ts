import { describe, expect, it } from 'vitest'
import { breaches, readability, sentencesOf, syllablesOf, wordsOf } from './readability.ts'

const facile = `Vous racontez une journée.
Vous dites ce que vous avez fait.
Vous pouvez parler.
Vous pouvez prendre une photo.
Personne ne voit votre texte.
Vous pouvez tout effacer.`

const simple = [
  'Racontez une journée où vous avez aidé quelqu’un, à la maison ou au travail.',
  'Décrivez les gestes que vous avez répétés et les personnes rencontrées.',
  'Nous cherchons ensuite les activités qui ressemblent à votre récit.',
  'Vous gardez celles qui vous parlent et vous laissez les autres.',
].join(' ')

const office =
  `Le dispositif vise à valoriser les compétences transversales mobilisées par les bénéficiaires dans le
cadre de leurs expériences antérieures, afin de procéder à l'actualisation du référentiel territorial (voir annexe).`.replace(
    /\n/g,
    ' ',
  )

describe('scoring a French text', () => {
  it('gives easy texts the better score: easy to read, plain, then the office', () => {
    const [easy, plain, hard] = [facile, simple, office].map((text) => readability(text).score)
    expect(easy).toBeGreaterThanOrEqual(85)
    expect(plain).toBeGreaterThanOrEqual(70)
    expect(plain).toBeLessThan(easy ?? 0)
    expect(hard).toBeLessThan(40)
  })
  it('counts sentences and their words', () => {
    expect(readability(facile)).toMatchObject({ sentences: 6, maxWords: 7 })
    expect(readability('')).toEqual({
      score: 100,
      meanWords: 0,
      maxWords: 0,
      sentences: 0,
      words: 0,
    })
  })
  it('ends a sentence with its sign or with its line, not inside a number or an initial', () => {
    expect(sentencesOf('Vous avez 3.5 points ? Oui. Merci à M. Diallo !')).toEqual([
      'Vous avez 3.5 points ?',
      'Oui.',
      'Merci à M. Diallo !',
    ])
  })
  it('takes facts for a name, and the plural for a count', () => {
    expect(wordsOf('l’atelier, qu’est-ce que')).toEqual(['l’atelier', 'qu’est-ce', 'que'])
    expect(sentencesOf('Bonjour {name}.')).toEqual(['Bonjour Lina.'])
    expect(sentencesOf('Il reste {count} {count|chose|choses}.')).toEqual(['Il reste Lina choses.'])
  })
  it.each([
    ['le', 1],
    ['parle', 1],
    ['parlent', 1],
    ['souvent', 2],
    ['moment', 2],
    ['expérience', 3],
    ['musique', 2],
    ['réunion', 3],
    ['maïs', 2],
    ['idée', 2],
    ['l’atelier', 3],
    ['rendez-vous', 3],
    ['compétences', 3],
  ])('hears the syllables of "%s"', (word, count) => {
    expect(syllablesOf(word)).toBe(count)
  })
})

describe('reading for somebody', () => {
  it('lets each text pass for its own readers', () => {
    expect(breaches(facile, 'facile')).toEqual([])
    expect(breaches(simple, 'simple')).toEqual([])
    expect(breaches(simple, 'professional')).toEqual([])
  })
  it('refuses the office everywhere, and names its words', () => {
    expect(breaches(office, 'professional')).toHaveLength(3)
    const said = breaches(office, 'facile').join('\n')
    for (const word of [
      'valoriser',
      'compétences',
      'bénéficiaires',
      'afin de',
      'parentheses',
      'dispositif',
    ]) {
      expect(said).toContain(word)
    }
  })
  it('refuses a plain text where an easy one is promised', () => {
    expect(breaches(simple, 'facile').join('\n')).toContain('one sentence per line')
    expect(
      breaches(
        'Nous allons regarder ensemble ce que vous avez fait chez vous et au travail.',
        'facile',
      ),
    ).toContain('Cut "Nous allons regarder ensemble ce…" in two: 14 words, 12 at most (facile).')
  })
  it.each([
    ['Il reste 20 % du chemin.', 'share in words'],
    ['Vous faites un SAS.', 'SAS'],
    ['Le texte est lu par Nadia.', 'passive'],
    ['Vous lisez ; vous signez.', 'semicolon'],
    ['Saisissez votre nom.', 'Saisissez'],
    ['Est-ce que tu es là ?', 'tu'],
  ])('refuses in easy reading: %s', (text, said) => {
    expect(breaches(text, 'facile').join('\n')).toContain(said)
  })
  it('leaves alone what only looks like it', () => {
    expect(breaches('C’est gardé.\nVotre CV est là.\nVous êtes situé ici.', 'facile')).toEqual([])
  })
})
