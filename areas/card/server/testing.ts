import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kind } from '../../experiences/experience.ts'
import { COMPETENCE_CODES } from '../../skills/competence.ts'
import { readCompetences } from '../../skills/server/read-competences.ts'
import type { Standing } from '../../skills/standing.ts'
import { type Card, drawCard } from '../card.ts'

export type Life = {
  name?: string | null
  skills: number
  experiences: number
  sentence?: string | null
  title?: string
  levels?: number[]
  voices?: number
  interests?: number
  /** How many others said a word, which is then as long as the sentence. */
  others?: number
}

const DAY = new Date('2026-11-21T09:00:00Z')
const KINDS: Kind[] = [
  'personal',
  'volunteering',
  'sport',
  'internship',
  'work',
  'study',
  'service',
]

/** The card of somebody who never was, as rich or as poor as asked. */
export function givenCard(root: string, life: Life): Card {
  const {
    name = 'Lina',
    sentence = 'Je range tout avant l’ouverture.',
    title = 'La cantine',
  } = life
  const experiences = Array.from({ length: life.experiences }, (_, rank) => ({
    id: `lived-${rank}`,
    personId: 'nobody',
    kind: KINDS[rank % KINDS.length] ?? 'other',
    themeCode: null,
    titleCode: null,
    occupationCode: null,
    title: rank === 0 ? title : `${title} ${rank + 1}`,
    activities: [],
    skills: [],
    story: null,
    refused: [],
    chosen: [],
    autonomy: null,
    complexity: null,
    environment: null,
    period: { start: '2024-03', end: rank % 2 ? '2025-06' : null, rough: null },
    place: rank % 2 ? title : null,
    organisation: rank % 3 ? null : title,
    step: 'check' as const,
    finishedAt: DAY,
    createdAt: DAY,
    updatedAt: DAY,
  }))
  const standings = COMPETENCE_CODES.slice(0, life.skills).map(
    (competence, rank): Standing => ({
      competence,
      pole: 'think',
      level: life.levels?.[rank] ?? 1 + ((rank * 3) % 8),
      firmness: life.voices ? 'recommended' : 'declared',
      experienceIds: experiences.slice(rank % 2).map(({ id }) => id),
      sentence,
      voices: life.voices ?? 0,
      since: DAY,
    }),
  )
  const interests = Array.from({ length: life.interests ?? 2 }, (_, rank) => ({
    code: `liked-${rank}`,
    label: {
      fr: 'J’aime m’occuper des animaux.',
      facile: 'J’aime les animaux.',
      en: 'I like animals.',
    },
  }))
  return drawCard({
    others: wordsOfOthers(life.others ?? 0, { name, title, comment: sentence }),
    name,
    standings,
    experiences,
    competences: readCompetences(root),
    interests,
    day: DAY,
  })
}

/** As many words of others as asked, by nobody in particular. */
function wordsOfOthers(
  count: number,
  { name, title, comment }: { name: string | null; title: string; comment: string | null },
): Card['others'] {
  return Array.from({ length: count }, (_, rank) => ({
    id: `word-${rank}`,
    about: { kind: 'experience' as const, id: 'lived-0', title },
    relation: 'tutor' as const,
    skills: [],
    comment,
    name: `${name} ${rank}`,
    role: title,
    organisation: title,
    assurance: 'mail' as const,
    verifiedOrganisation: null,
    isSameBrowser: false,
    voiceKey: null,
    signedAt: DAY,
    authorId: null,
  }))
}

/** True when a tool is installed on this machine. */
export function findTool(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined
}

/** What independent readers (poppler, qpdf) say of a document. */
export function readPdf(pdf: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), 'card-'))
  const file = join(folder, 'card.pdf')
  writeFileSync(file, pdf)
  const run = (tool: string, ...options: string[]) =>
    execFileSync(tool, options, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e8,
    })
  try {
    return {
      facts: run('pdfinfo', file),
      structure: run('pdfinfo', '-struct-text', file),
      meta: run('pdfinfo', '-meta', file),
      fonts: run('pdffonts', file).trim().split('\n').slice(2),
      check: run('qpdf', '--check', file),
      objects: run('qpdf', '--json', file),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What an independent reader (xmllint) says against a document in XML; nothing when it keeps the schema. */
export function readXml(schema: string, xml: string): string {
  const options = ['--noout', '--nonet', '--schema', schema, '-']
  const { status, stderr } = spawnSync('xmllint', options, { input: xml, encoding: 'utf8' })
  return status === 0 ? '' : stderr || 'xmllint gave no answer'
}

export type PdfReading = ReturnType<typeof readPdf>

/** The words of the document in the order it is read aloud, without spaces; the drawing is read by its alternative. */
export function wordsInOrder(structure: string): string {
  let drawing = -1
  const words: string[] = []
  for (const line of structure.split('\n')) {
    const depth = line.search(/\S/)
    if (drawing >= 0 && depth >= 0 && depth <= drawing) drawing = -1
    if (/^\s*Figure\b/.test(line)) drawing = depth
    const text = /^\s*"(.*)"$/.exec(line)?.[1]
    if (text !== undefined && drawing < 0) words.push(text)
  }
  return squeezed(words.join(''))
}

/** Only what is read: no spaces, no bullets, no invisible breaks. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0\u200b•]/gu, '')
}

/** The words of a page or of a document made of marks, in reading order. */
export function wordsOnScreen(html: string): string {
  const plain = html
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
  return squeezed(plain)
}
