import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../platform/words.ts'
import { CardSheet } from '../../../ui/skill/card-sheet.tsx'
import { type Sheet, sheetOf } from '../card-sheet.ts'
import { EVERYTHING } from '../sheet-choice.ts'
import { drawnOnPaper } from '../short-text.ts'
import { cardPdf } from './card-pdf.ts'
import { findTool, givenCard, type Life, readPdf, squeezed, wordsInOrder } from './testing.ts'

const ROOT = process.cwd()
const FRENCH: Reading = { language: 'fr', mode: 'simple' }
const LONG =
  'Tous les matins, avant que le magasin ouvre, je préparais le rayon avec mon tuteur. '.repeat(4)

/** Twenty people: the shy, the ordinary, the prolific, and those who type anything. */
const LIVES: Record<string, Life> = {
  'one skill, one experience': { skills: 1, experiences: 1 },
  'one skill, no sentence': { skills: 1, experiences: 1, sentence: null },
  'two skills, no name': { name: null, skills: 2, experiences: 1 },
  'three skills': { skills: 3, experiences: 2, interests: 0 },
  'four skills': { skills: 4, experiences: 3, voices: 2 },
  'five skills, long sentences': { skills: 5, experiences: 4, sentence: LONG },
  'four skills, three others said a word': { skills: 4, experiences: 3, others: 3, sentence: LONG },
  'six skills': { skills: 6, experiences: 5, interests: 5 },
  'eight skills, long sentences': { skills: 8, experiences: 8, sentence: LONG, interests: 5 },
  'nine skills, long titles': { skills: 9, experiences: 9, title: LONG, sentence: LONG },
  'twelve skills, fifteen experiences': {
    skills: 12,
    experiences: 15,
    sentence: LONG,
    title: LONG,
    interests: 5,
    voices: 4,
    others: 3,
  },
  'everything at the top': {
    skills: 12,
    experiences: 15,
    levels: Array(12).fill(8),
    sentence: LONG,
  },
  'the widest letters': {
    name: 'W'.repeat(40),
    skills: 12,
    experiences: 15,
    title: 'W'.repeat(120),
    sentence: 'W'.repeat(500),
    interests: 5,
  },
  'five hundred letters without a space': {
    skills: 6,
    experiences: 4,
    title: 'é'.repeat(120),
    sentence: 'x'.repeat(500),
  },
  'Typst source': {
    name: '#panic()',
    skills: 3,
    experiences: 3,
    title: '#panic("x") $x$ = h',
    sentence: '#import "/etc/passwd" $sum_x$ *b* _i_ `c` <l> @r \\ // /* #{panic()} ]',
  },
  HTML: {
    name: '<b>Lina',
    skills: 3,
    experiences: 2,
    title: '<script>alert(1)</script>',
    sentence: '<img src=x onerror=alert(1)> &amp; </p>',
  },
  'small pictures': {
    name: '🦊🔥',
    skills: 2,
    experiences: 2,
    title: '🎉🎉',
    sentence: 'Je cuisine 🍕 pour dix 👨‍👩‍👧‍👦 !',
  },
  'only small pictures': { skills: 2, experiences: 1, title: '🔥', sentence: '🔥🔥🔥' },
  'right to left': {
    name: 'سلمى',
    skills: 4,
    experiences: 3,
    title: 'مطبخ الحي',
    sentence: 'أُرَتِّبُ كل شيء قبل الافتتاح שלום',
  },
  'Cyrillic, Georgian, Greek, Turkish, Polish, Romanian': {
    name: 'Оксана',
    skills: 4,
    experiences: 3,
    title: 'ქალაქის ბაზარი',
    sentence: 'Я допомагаю людям. Ğüneş, żółw, țară. Ξέρω',
  },
  'signs of control and scripts without a typeface': {
    skills: 3,
    experiences: 2,
    title: 'a\u0000b\u202ec\u200bd\u{10ffff}',
    sentence: '日本語 தமிழ் \ud800 \u0007 fin',
  },
}

const tools = ['pdfinfo', 'pdffonts', 'qpdf'].filter((tool) => !findTool(tool))
if (tools.length > 0) {
  console.warn(
    `PDF not checked by independent readers: ${tools.join(', ')} missing (apt install poppler-utils qpdf)`,
  )
}

const sheetFor = (life: Life, reading = FRENCH) =>
  sheetOf(givenCard(ROOT, life), EVERYTHING, reading)

/** The words of the version to read, in the order of its markup; the drawing is read by its alternative. */
function wordsOnScreen(sheet: Sheet): string {
  const html = renderToString(<CardSheet {...sheet} />)
  const text = html.replace(/<svg.*?<\/svg>/gs, '').replace(/<[^>]+>/g, '')
  const plain = text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
  return squeezed(sheet.service + sheet.heading + sheet.by + plain)
}

describe.skipIf(tools.length > 0)('the card on paper, read by others', () => {
  it.each(Object.entries(LIVES))(
    'is a tagged page anybody can read, word for word its version to read: %s',
    (who, life) => {
      const sheet = sheetFor(life)
      const pdf = cardPdf(ROOT, sheet)
      const { facts, structure, meta, fonts, check, objects } = readPdf(pdf)
      expect(facts).toMatch(/Tagged:\s+yes/)
      expect(facts).toMatch(/Pages:\s+1\n/)
      expect(facts).toMatch(/A4/)
      expect(facts).toContain(`Title:           ${sheet.title}`)
      expect(meta).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(check).toContain('No syntax or stream encoding errors')
      expect(objects).toContain('"/Lang": "u:fr-FR"')
      expect(objects).toContain('"/Marked": true')
      expect(objects).toContain('"/DisplayDocTitle": true')
      expect(pdf.length).toBeLessThan(300_000)
      for (const font of fonts) expect(font).toMatch(/ yes +yes +yes +\d+ +\d+ *$/)
      expect(structure.match(/^\s*H1\b/gm)).toHaveLength(1)
      expect(structure).not.toMatch(/^\s*H[3-6]\b/m)
      expect(structure.match(/^\s*Figure\b/gm)).toHaveLength(1)
      expect(structure.search(/^\s*Figure\b/m)).toBeGreaterThan(structure.search(/^\s*Table\b/m))
      expect(objects.match(/"\/S": "\/Figure"/g)).toHaveLength(1)
      expect(objects).toMatch(/"\/Alt": "u:\d+ savoir-faire/)
      expect(structure.match(/^\s*TH\b/gm)).toHaveLength(4)
      expect(structure.match(/\/Scope \/Column/g)).toHaveLength(4)
      expect(structure.match(/^\s*LI\b/gm)?.length ?? 0).toBe(
        sheet.quotes.items.length +
          sheet.others.items.length +
          sheet.lived.items.length +
          sheet.liked.items.length,
      )
      // Poppler gives words written from right to left in the order of the paper, not of the language.
      if (!who.startsWith('right to left'))
        expect(wordsInOrder(structure)).toBe(wordsOnScreen(sheet))
    },
  )

  it.each(['facile', 'en'] as const)(
    'holds on one page and reads the same in the writing "%s"',
    (writing) => {
      const reading: Reading =
        writing === 'en' ? { language: 'en', mode: 'simple' } : { language: 'fr', mode: 'facile' }
      const sheet = sheetFor({ skills: 12, experiences: 15, sentence: LONG, interests: 5 }, reading)
      const { facts, structure } = readPdf(cardPdf(ROOT, sheet))
      expect(facts).toMatch(/Pages:\s+1\n/)
      expect(wordsInOrder(structure)).toBe(wordsOnScreen(sheet))
    },
  )
})

describe('the card on paper', () => {
  it('draws every letter it keeps, on any machine', () => {
    const every = Array.from({ length: 0x2800 }, (_, code) => String.fromCodePoint(code))
    const kept = every.filter(
      (letter) => drawnOnPaper(`a${letter}a`) === `a${letter}a` && letter !== ' ',
    )
    expect(kept.length).toBeGreaterThan(900)
    const sheet = sheetFor({ skills: 1, experiences: 1 })
    for (let from = 0; from < kept.length; from += 400) {
      const foot = kept
        .slice(from, from + 400)
        .map((letter) => `a${letter}`)
        .join(' ')
      expect(cardPdf(ROOT, { ...sheet, foot, title: 'Lettres' }).length).toBeGreaterThan(0)
    }
  })
})
