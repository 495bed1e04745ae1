import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { strFromU8, unzipSync } from 'fflate'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../../platform/words.ts'
import { CvSheet } from '../../../../ui/cv/cv-sheet.tsx'
import {
  findTool,
  readPdf,
  readXml,
  squeezed,
  wordsInOrder,
  wordsOnScreen,
} from '../../../card/server/testing.ts'
import { contactForm, LAYOUTS } from '../../cv.ts'
import { type CvSheet as Sheet, sheetOf } from '../../cv-sheet.ts'
import { europassOf } from '../../europass.ts'
import { jsonResumeOf } from '../../json-resume.ts'
import { plainTextOf } from '../../plain-text.ts'
import { type CvLife, givenContent } from '../testing.ts'
import { cvDocx } from './cv-docx.ts'
import { cvPdf } from './cv-pdf.ts'

const ROOT = process.cwd()
const FRENCH: Reading = { language: 'fr', mode: 'simple' }
const LONG = 'Tous les matins, avant que le magasin ouvre, je préparais le rayon. '.repeat(4).trim()
const NASTY = '#panic("x") <b>&amp; \\ $x$ "] }  ]]> <!-- \u0007 🔥'

/** The shy, the ordinary, the prolific, and those who type anything. */
const LIVES: Record<string, CvLife> = {
  'one thing': { skills: 1, experiences: 0, profile: null, name: null, headline: null },
  'an ordinary CV': { skills: 5, experiences: 3 },
  'badges, a word of somebody, an address to check': {
    skills: 3,
    experiences: 2,
    isRecognised: true,
  },
  'two pages': { skills: 12, experiences: 14, sentence: LONG, title: 'Le magasin', deed: LONG },
  'words longer than a line': {
    name: 'W'.repeat(60),
    skills: 3,
    experiences: 3,
    title: 'W'.repeat(120),
    sentence: 'x'.repeat(300),
    headline: 'é'.repeat(80),
  },
  'source of other languages': {
    name: NASTY,
    skills: 2,
    experiences: 2,
    title: NASTY,
    sentence: NASTY,
    isRecognised: true,
    profile: NASTY,
    deed: NASTY,
  },
  'other alphabets': { name: 'Оксана Ğüneş', skills: 2, experiences: 2, title: 'Ξέρω ბაზარი' },
}

const tools = ['pdfinfo', 'pdftotext', 'qpdf'].filter((tool) => !findTool(tool))
if (tools.length > 0) {
  console.warn(
    `PDF not checked by independent readers: ${tools.join(', ')} missing (apt install poppler-utils qpdf)`,
  )
}
if (!findTool('xmllint'))
  console.warn('Europass not checked by its schema: xmllint missing (apt install libxml2-utils)')

const twin = (sheet: Sheet) => wordsOnScreen(renderToString(<CvSheet {...sheet} level={1} />))

const withoutHyphens = (text: string) => squeezed(text).replace(/[-\f]/g, '')

/** What a program that sorts CVs reads: the words in the order poppler finds them on the page. */
function textOf(pdf: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'cv-'))
  try {
    writeFileSync(join(folder, 'cv.pdf'), pdf)
    return execFileSync('pdftotext', [join(folder, 'cv.pdf'), '-'], { encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe.skipIf(tools.length > 0)('a CV on paper, read by others', () => {
  it.each(LAYOUTS)('is tagged, and read aloud as its version on the screen: %s', (layout) => {
    const sheet = sheetOf(
      givenContent(ROOT, { skills: 3, experiences: 2, isRecognised: true, layout }),
      FRENCH,
    )
    const { facts, structure, meta, check, objects } = readPdf(cvPdf(ROOT, sheet))
    expect(facts).toMatch(/Tagged:\s+yes/)
    expect(facts).toContain(`Title:           ${sheet.title}`)
    expect(meta).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(check).toContain('No syntax or stream encoding errors')
    expect(objects).toContain('"/Lang": "u:fr-FR"')
    expect(objects).toContain('"/DisplayDocTitle": true')
    expect(structure.match(/^\s*H1\b/gm)).toHaveLength(1)
    expect(structure).not.toMatch(/^\s*(Table|Figure|H[4-6])\b/m)
    expect(wordsInOrder(structure)).toBe(twin(sheet))
  })
  it.each(Object.entries(LIVES))('is found in order by programs that sort CVs: %s', (_, life) => {
    for (const layout of LAYOUTS) {
      const sheet = sheetOf(givenContent(ROOT, { ...life, layout }), FRENCH)
      // Poppler takes a hyphen at the end of a line for a broken word.
      expect(withoutHyphens(textOf(cvPdf(ROOT, sheet)))).toBe(withoutHyphens(twin(sheet)))
    }
  })
  it('takes one page when it can, more when it must', () => {
    const pages = (life: CvLife) =>
      textOf(cvPdf(ROOT, sheetOf(givenContent(ROOT, life), FRENCH))).split('\f').length - 1
    expect(pages({ skills: 5, experiences: 3 })).toBe(1)
    expect(pages({ skills: 12, experiences: 9 })).toBe(2)
  })
})

describe('a CV to open in a word processor', () => {
  it.each(Object.entries(LIVES))('is a sound file with the words in order: %s', async (_, life) => {
    const sheet = sheetOf(givenContent(ROOT, life), FRENCH)
    const parts = unzipSync(new Uint8Array(await cvDocx(sheet)))
    const names = Object.keys(parts)
    expect(names).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml']))
    for (const name of names.filter((one) => /\.(xml|rels)$/.test(one)))
      expect(wellFormed(strFromU8(parts[name] ?? new Uint8Array())), name).toBe(true)
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(wordsOnScreen(xml)).toBe(twin(sheet))
    expect(xml.match(/<w:pStyle w:val="Heading1"/g)).toHaveLength(1)
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('w:val="fr-FR"')
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).not.toContain('Un-named')
  })
})

describe('a CV for other tools', () => {
  const schema: unknown = JSON.parse(
    readFileSync(join(ROOT, 'node_modules/@jsonresume/schema/schema.json'), 'utf8'),
  )
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  // The package's own file is an object: the schema published by the JSON Resume project.
  const isResume = ajv.compile(schema as object)

  it.each(Object.entries(LIVES))('keeps the schema of JSON Resume: %s', (_, life) => {
    const resume = jsonResumeOf(givenContent(ROOT, life), FRENCH)
    isResume(resume)
    expect(isResume.errors ?? []).toEqual([])
  })
  it('is refused by that schema when a field is wrong, so the check above says something', () => {
    const resume = jsonResumeOf(givenContent(ROOT, { skills: 1, experiences: 5 }), FRENCH)
    expect(isResume({ ...resume, work: [{ startDate: 'autrefois' }] })).toBe(false)
  })
  it('tells work as work, and nothing that was not said', () => {
    const resume = jsonResumeOf(
      givenContent(ROOT, { skills: 1, experiences: 7, phone: null }),
      FRENCH,
    )
    expect(resume).toMatchObject({
      basics: { name: 'Lina Haddad', location: { city: 'Villeurbanne' } },
      work: [{ startDate: '2024-03' }, { startDate: '2024-03' }, { startDate: '2024-03' }],
      education: [{ area: 'La cantine 6' }],
    })
    expect(JSON.stringify(resume)).not.toMatch(/null|phone|country/)
  })
  it('tells badges and words as what they are: one that nobody gave says so', () => {
    const resume = jsonResumeOf(
      givenContent(ROOT, { skills: 1, experiences: 1, isRecognised: true }),
      FRENCH,
    )
    expect(resume).toMatchObject({
      certificates: [
        { name: 'Tenir un stand', date: '2026-05-03', issuer: 'Les Ateliers du Pont' },
        { name: 'Réparer un vélo', issuer: 'Déclaré par moi' },
      ],
      references: [
        {
          name: 'Claire Morel, tutrice, Le Fournil',
          reference: expect.stringContaining('Elle accueille'),
        },
      ],
    })
  })
  it('asks for an address that JSON Resume and Europass take', () => {
    const typed = { name: '', town: '', phone: '' }
    const accepts = (email: string) => contactForm.safeParse({ ...typed, email }).success
    expect(['lina@a.test', 'lina@.a.test', 'zoé@a.test'].map(accepts)).toEqual([true, false, false])
  })
  it('is also bare text, with every word of the sheet', () => {
    const told = { skills: 5, experiences: 3, isRecognised: true }
    const sheet = sheetOf(givenContent(ROOT, told), FRENCH)
    expect(plainTextOf(sheet)).toContain(sheet.check?.address)
    const text = squeezed(plainTextOf(sheet)).toLowerCase()
    for (const { heading, entries } of sheet.sections)
      for (const words of [heading, ...entries.map(({ title }) => title)])
        expect(text).toContain(squeezed(words).toLowerCase())
  })
})

describe.skipIf(!findTool('xmllint'))('a CV in the XML of Europass, read by others', () => {
  const problems = (xml: string) =>
    readXml(join(ROOT, 'areas/cv/server/documents/europass-shape.xsd'), xml)
  const told = { skills: 12, experiences: 7, isRecognised: true, deed: '\ud800\u0008\ufffe\r]]>' }
  const ordinary = givenContent(ROOT, told)

  it.each(Object.entries(LIVES))('keeps the schema of Europass: %s', (_, life) => {
    expect(problems(europassOf(givenContent(ROOT, life), FRENCH))).toBe('')
  })
  it.each([
    [
      { start: '2024-03', end: '2025-06', rough: null },
      '<From year="2024" month="--03"/><To year=',
    ],
    [{ start: '2024-03', end: null, rough: 'now' }, '<Current>true<'],
    [{ start: null, end: '2025-06', rough: null }, '<Description>2025<'],
    [{ start: null, end: null, rough: 'now' }, '<Description>en ce moment<'],
    [{ start: null, end: null, rough: null }, '<WorkExperience><Position>'],
  ] as const)('keeps it, and what was said of when: %j', (period, said) => {
    const experiences = ordinary.experiences.map((one) => ({ ...one, period }))
    const xml = europassOf({ ...ordinary, experiences }, FRENCH)
    expect(problems(xml)).toBe('')
    expect(xml).toContain(said)
  })
  it('names a badge that was given, a word, and calls a badge nobody gave nothing at all', () => {
    const xml = europassOf(
      givenContent(ROOT, { skills: 1, experiences: 1, isRecognised: true }),
      FRENCH,
    )
    expect(xml).toContain('<Code>honors_awards</Code><Label>Tenir un stand</Label>')
    expect(xml).toContain('<Code>references</Code><Label>Claire Morel, tutrice, Le Fournil</Label>')
    expect(xml).toContain('<Title><Label>Réparer un vélo</Label></Title>')
  })
  it.each([
    ['an achievement of no known kind', 'honors_awards', 'badges', 'not an element of the set'],
    ['elements out of order', /(<FirstName.*)(<Surname.*?<\/Surname>)/, '$2$1', 'not expected'],
    ['an element nobody knows', '</Generator>', '</Generator><Colour/>', 'not expected'],
    ['a month that is none', '--03', '--13', 'not a valid value'],
    ['an end without its beginning', /<From[^>]*>/, '', 'not expected'],
    ['an address that is none', 'lina@courriel', 'lina@.courriel', 'not accepted by the pattern'],
    ['an element left open', '</Skills>', '', 'parser error'],
  ])('is refused with %s, so the checks above say something', (_, right, wrong, problem) => {
    expect(problems(europassOf(ordinary, FRENCH).replace(right, wrong))).toContain(problem)
  })
})

/** True when every element is closed in its order and no bare sign is left: enough for files we write ourselves. */
function wellFormed(xml: string): boolean {
  const open: string[] = []
  const body = xml.replace(/^<\?xml[^?]*\?>\s*/, '')
  for (const [tag, closing, name = '', bare] of body.matchAll(
    /<(\/?)([\w:]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g,
  )) {
    if (closing) {
      if (open.pop() !== name) return false
    } else if (!bare) open.push(name)
    if (tag.length === 0) return false
  }
  const text = body.replace(/<\/?[\w:]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, '')
  return open.length === 0 && !/[<>]|&(?!amp;|lt;|gt;|quot;|apos;|#)/.test(text)
}
