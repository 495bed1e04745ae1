import { dayInWords } from '../../platform/day.ts'
import { inReading, type Reading, type Say, sayer } from '../../platform/words.ts'
import { yearsOf } from '../card/lived-years.ts'
import { drawnOnPaper } from '../card/short-text.ts'
import { cardWords } from '../card/words.ts'
import type { LifePeriod } from '../periods/life-period.ts'
import { levelKey, skillWords } from '../skills/words.ts'
import type { ShownCheck } from './check.ts'
import type { Layout, Section } from './cv.ts'
import type { CvContent, CvExperience, CvSkill } from './cv-content.ts'
import { paperWords } from './paper-words.ts'
import type { Recognition } from './recognition.ts'
import { recognitionLines } from './recognition-entry.ts'

/**
 * One thing under a heading: what; when and where on one line (dates set far to the right would be read out of order
 * by programs that sort CVs); in whose words; what was done. Empty parts are not shown.
 */
export type CvEntry = {
  title: string
  detail: string
  quote: string
  bullets: string[]
}

export type CvSection = {
  key: Section
  heading: string
  text: string
  entries: CvEntry[]
  bullets: string[]
}

/** The CV in words, in reading order: every document and its version on the screen show this one thing. */
export type CvSheet = {
  lang: string
  region: string
  layout: Layout
  /** Title of the document, for a reader's window and its assistive technology. */
  title: string
  /** The large line: the name, else the aim, else the word for a CV. */
  name: string
  headline: string
  contact: string[]
  sections: CvSection[]
  /** Where anybody checks badges and words: a sentence, an address to type, and what its drawing is called. */
  check: { words: string; address: string; qrLabel: string } | null
}

/** A page bears some lines for each experience; what was done beyond them stays in the notebook. */
const MOST_DEEDS = 6

export function sheetOf(content: CvContent, reading: Reading): CvSheet {
  const say = sayer(paperWords, reading)
  const { contact } = content
  const name = paper(contact.name)
  const headline = paper(content.headline)
  const lines = [contact.town, contact.phone, contact.email].map(paper).filter(Boolean)
  return {
    lang: reading.language,
    region: reading.language === 'fr' ? 'FR' : 'GB',
    layout: content.layout,
    title: [say('cv'), name, headline].filter(Boolean).join(' · '),
    name: name || headline || say('cv'),
    headline: name ? headline : '',
    contact: lines,
    sections: content.sections
      .map((key) => sectionOf(key, content, reading))
      .filter(({ text, entries, bullets }) => text !== '' || entries.length + bullets.length > 0),
    check: content.check && checkIn(content.check, reading),
  }
}

function checkIn({ address, until }: ShownCheck, reading: Reading): CvSheet['check'] {
  const say = sayer(paperWords, reading)
  const words = until ? say('checkUntil', { day: dayInWords(until, reading) }) : say('checkOpen')
  return { words, address, qrLabel: say('checkQr') }
}

function sectionOf(key: Section, content: CvContent, reading: Reading): CvSection {
  const heading = sayer(paperWords, reading)(key)
  const section = { key, heading, text: '', entries: [], bullets: [] }
  if (key === 'profile') return { ...section, text: paper(content.profile) }
  if (key === 'skills')
    return {
      ...section,
      entries: content.skills.map((skill) => skillEntry(skill, content.showsLevels, reading)),
    }
  if (key === 'experiences')
    return { ...section, entries: content.experiences.map((one) => livedEntry(one, reading)) }
  if (key === 'recognitions')
    return { ...section, entries: content.recognitions.map((one) => toldEntry(one, reading)) }
  if (key === 'periods')
    return { ...section, entries: content.periods.map((one) => periodEntry(one, reading)) }
  const bullets =
    key === 'knowHow'
      ? content.knowHow.map(({ label }) => paper(label))
      : content.interests.map(({ label }) => paper(inReading(label, reading)).replace(/\.$/, ''))
  return { ...section, bullets: bullets.filter(Boolean) }
}

function skillEntry(skill: CvSkill, showsLevel: boolean, reading: Reading): CvEntry {
  const say = sayer(paperWords, reading)
  const words = paper(skill.sentence)
  const level = showsLevel ? sayer(skillWords, reading)(levelKey(skill.shown)) : ''
  const titles = skill.experiences.map(({ title }) => paper(title)).filter(Boolean)
  return {
    title: paper(inReading(skill.label, reading)),
    detail: [level, firmnessIn(skill, say), titles.slice(0, 2).join(', ')]
      .filter(Boolean)
      .join(' · '),
    quote: words && say('quoted', { words }),
    bullets: [],
  }
}

/** Who else says so; nothing when only the person does. */
function firmnessIn({ firmness, voices }: CvSkill, say: Say<typeof paperWords>): string {
  if (firmness === 'recognised') return say('recognisedByBadge')
  return firmness === 'recommended' ? say('seenBy', { count: voices }) : ''
}

function toldEntry(one: Recognition, reading: Reading): CvEntry {
  const { title, detail, quote } = recognitionLines(one, reading)
  return { title: paper(title), detail: paper(detail), quote: paper(quote), bullets: [] }
}

function livedEntry(lived: CvExperience, reading: Reading): CvEntry {
  const sayKind = sayer(cardWords, reading)
  const years = yearsOf(lived, sayer(paperWords, reading)('now'))
  const where = [lived.organisation, lived.place].map(paper).filter(Boolean).join(', ')
  return {
    title: paper(lived.title) || '…',
    detail: [years, sayKind(`kind-${lived.kind}`), where].filter(Boolean).join(' · '),
    quote: '',
    bullets: lived.activities
      .map(({ text }) => paper(text))
      .filter(Boolean)
      .slice(0, MOST_DEEDS),
  }
}

function periodEntry(period: LifePeriod, reading: Reading): CvEntry {
  const say = sayer(paperWords, reading)
  return {
    title: paper(period.words) || say(period.kind),
    detail: periodYears(period, say('now')),
    quote: '',
    bullets: [],
  }
}

/** "2019–2021", "2019", "2024–en ce moment", or nothing: years are enough for whoever reads a CV. */
export function periodYears(
  { start, end, rough }: Pick<LifePeriod, 'start' | 'end' | 'rough'>,
  now: string,
): string {
  const last = end?.slice(0, 4) ?? (rough === 'now' ? now : undefined)
  return [...new Set([start?.slice(0, 4), last].filter(Boolean))].join('–')
}

/** As it can be drawn on paper, on one line; the words themselves never change. */
const paper = (text: string | null) => (text ? drawnOnPaper(text) : '')
