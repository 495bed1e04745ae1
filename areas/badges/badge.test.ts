import { describe, expect, it } from 'vitest'
import { achievementDocument } from './achievement.ts'
import { contentOf, missingIn } from './badge-content.ts'
import { designOf } from './design.ts'
import { answersTyped, criterionKey, linkKey, ORDER, type Piece, seenOf } from './piece.ts'
import { type BadgeVersion, differencesBetween } from './version.ts'

const ABOUT = { language: 'fr' as const, maker: { kind: 'person' as const } }

function piece(key: string, value: Piece['value'], id = key): Piece {
  return { id, key, value, revision: 1, beside: [], seatId: 's', changedAt: new Date(0) }
}

const PIECES = [
  piece('name', { text: 'Tenir un stand' }),
  piece('purpose', { text: 'Montrer que l’on sait tenir un stand.' }),
  piece('tags', { text: 'accueil, vente,, accueil' }),
  piece(criterionKey('a'), { text: 'Sait accueillir', evidence: 'on regarde', level: '3' }, 'a'),
  piece(criterionKey('b'), { text: 'Sait ranger', evidence: '', level: '' }, 'b'),
  piece(criterionKey('c'), { text: 'Sait voler', level: '', gone: 'yes' }, 'c'),
  piece(ORDER, { ids: 'b a' }),
  piece(linkKey('a', '00aa'), {
    referential: 'rome',
    framework: 'ROME',
    kind: 'skill',
    code: '123',
    name: 'Accueillir un client',
    id: '00aa',
  }),
]

describe('what a badge says', () => {
  it('is put together from its pieces, in the order of its criteria', () => {
    const content = contentOf(PIECES, ABOUT)
    expect(content.criteria.map(({ text }) => text)).toEqual(['Sait ranger', 'Sait accueillir'])
    expect(content.criteria[1]).toMatchObject({ level: 3, links: [{ code: '123' }] })
    expect(content.tags).toEqual(['accueil', 'vente'])
    expect(missingIn(content)).toEqual([])
    expect(missingIn(contentOf([], ABOUT))).toEqual(['purpose', 'form', 'criteria'])
  })
  it('cuts and cleans what is typed for its picture, and knows no other shape', () => {
    const design = designOf({ shape: 'x', line1: '<b>\u0007alert(1) et la suite' })
    expect(design).toMatchObject({ shape: 'round', line1: '<b>alert(1) et' })
  })
  it('knows which words were on the screen, and believes nothing else', () => {
    const { seen } = answersTyped.parse({ seen: seenOf(PIECES, ['name', 'cv']) })
    expect([...seen]).toEqual([
      ['name', 1],
      ['cv', 0],
    ])
    expect(answersTyped.parse({ seen: 'name:-1 <x>:2 cv' }).seen.size).toBe(0)
  })
})

describe('two versions of a badge', () => {
  it('are told apart answer by answer, criterion by criterion', () => {
    const before = contentOf(PIECES, ABOUT)
    const after = {
      ...before,
      purpose: 'Autre chose',
      criteria: [
        { ...before.criteria[1], level: 4 as const, links: [] },
        { ...before.criteria[0], text: 'Sait tout ranger' },
        { id: 'd', text: 'Sait sourire', evidence: '', level: null, links: [] },
      ],
      picture: designOf({ colour: 'plum' }),
    }
    // both criteria are there: the pieces above have two
    const told = differencesBetween(before, after as typeof before)
    expect(told.map(({ about }) => about)).toEqual([
      'purpose',
      'picture',
      'level',
      'links',
      'criterion',
      'added',
      'order',
    ])
    expect(differencesBetween(before, before)).toEqual([])
  })
})

describe('the Achievement of Open Badges 3.0', () => {
  it('says the same as the badge, under the address of its version', () => {
    const version: BadgeVersion = {
      badgeId: 'x',
      slug: 'tenir-un-stand-abc123',
      number: 2,
      content: contentOf(PIECES, ABOUT),
      digest: '',
      writers: { person: 1, professional: 0, partner: 0, agreed: 0 },
      publishedAt: new Date(0),
      personId: null,
      organisationId: null,
    }
    const id = 'https://sillage.test/b/tenir-un-stand-abc123/v/2'
    expect(achievementDocument(version, 'https://sillage.test')).toMatchObject({
      '@context': [expect.any(String), expect.stringContaining('context-3.0.3.json')],
      id,
      type: ['Achievement'],
      name: 'Tenir un stand',
      achievementType: 'Competency',
      criteria: { narrative: '- Sait ranger\n- Sait accueillir (on regarde)' },
      image: { id: `${id}/image.svg`, type: 'Image' },
      version: '2',
      inLanguage: 'fr',
      tag: ['accueil', 'vente'],
      alignment: [{ targetCode: '123', targetUrl: 'https://sillage.test/id/00aa' }],
      resultDescription: [
        { requiredLevel: `${id}#niveau-2-3`, resultType: 'RubricCriterionLevel' },
      ],
    })
  })
})
