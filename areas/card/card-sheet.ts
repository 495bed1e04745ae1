import { inReading, type Reading, sayer } from '../../platform/words.ts'
import { assuranceInWords, signerInWords } from '../recommendations/in-words.ts'
import { recommendationWords } from '../recommendations/words.ts'
import type { Pole } from '../skills/competence.ts'
import { levelKey, skillWords } from '../skills/words.ts'
import type { Card, CardSkill, Lived } from './card.ts'
import { yearsOf } from './lived-years.ts'
import { isChosen, type SheetChoice } from './sheet-choice.ts'
import { drawnOnPaper, shortText } from './short-text.ts'
import { cardWords } from './words.ts'

export type SheetRow = { label: string; pole: Pole; level: string; firmness: string; count: string }
export type SheetQuote = { quote: string; label: string; pole: Pole; where: string }

/** The page to print, in words, in reading order: the same for the PDF and for its version to read. */
export type Sheet = {
  lang: string
  region: string
  title: string
  service: string
  heading: string
  by: string
  drawing: {
    alt: string
    key: string
    legend: { pole: Pole; label: string }[]
    skills: { label: string; pole: Pole; level: number; voices: number }[]
  } | null
  table: { heading: string; head: [string, string, string, string]; rows: SheetRow[] }
  quotes: { heading: string; items: SheetQuote[] }
  others: { heading: string; items: { words: string; who: string }[] }
  lived: { heading: string; items: { title: string; detail: string }[]; more: string }
  liked: { heading: string; items: string[] }
  foot: string
}

/** Widths in "em" and counts that keep one A4 page readable; proved on twenty people in the tests of the document. */
const ROOM = { name: 22, title: 18, where: 14, detail: 20, signer: 34 }
const FEW = { quote: 90, places: 2, lived: 8, others: 3 }
const SOME = { quote: 60, places: 2, lived: 8, others: 2 }
const MANY = { quote: 42, places: 1, lived: 6, others: 1 }
const roomFor = (skills: number) => (skills <= 4 ? FEW : skills <= 8 ? SOME : MANY)

export function sheetOf(card: Card, choice: SheetChoice, reading: Reading): Sheet {
  const say = sayer(cardWords, reading)
  const skills = card.skills.filter(({ code }) => isChosen(choice.skills, code))
  const experiences = card.experiences.filter(({ id }) => isChosen(choice.experiences, id))
  const name = choice.name && card.name ? fitted(card.name, ROOM.name) : ''
  const others = othersOf(card, skills.length, choice, reading)
  // A word of somebody takes the place of two names of what was lived.
  const most = Math.max(2, roomFor(skills.length).lived - 4 * others.items.length)
  const interests = choice.interests ? card.interests : []
  return {
    lang: reading.language,
    region: reading.language === 'fr' ? 'FR' : 'GB',
    title: name ? say('sheetTitleOf', { name }) : say('sheetTitle'),
    service: say('service'),
    heading: say('sheetTitle'),
    by: [name, dayText(card.day, reading)].filter(Boolean).join(' · '),
    drawing: skills.length > 0 ? drawingOf(skills, reading) : null,
    table: {
      heading: say('inWords'),
      head: [say('headSkill'), say('headLevel'), say('headWho'), say('headCount')],
      rows: skills.map((skill) => rowOf(skill, reading)),
    },
    quotes: { heading: say('inMyWords'), items: quotesOf(skills, choice, reading) },
    others,
    lived: {
      heading: say('lived'),
      items: experiences.slice(0, most).map((lived) => ({
        title: titleOf(lived, ROOM.title),
        detail: fitted(detailOf(lived, reading), ROOM.detail),
      })),
      more: experiences.length > most ? say('more', { count: experiences.length - most }) : '',
    },
    liked: {
      heading: say('liked'),
      items: interests.map(({ label }) => plain(inReading(label, reading)).replace(/\.$/, '')),
    },
    foot: plain(say('sheetFoot')),
  }
}

function drawingOf(skills: readonly CardSkill[], reading: Reading): NonNullable<Sheet['drawing']> {
  const say = sayer(cardWords, reading)
  const sayPole = sayer(skillWords, reading)
  const poles = (['organise', 'communicate', 'think'] as const).filter((pole) =>
    skills.some((skill) => skill.pole === pole),
  )
  const strongest = skills[0]
  return {
    alt: say('drawingAlt', {
      count: skills.length,
      skill: strongest ? plain(inReading(strongest.label, reading)) : '',
    }),
    key: plain(say('sheetKey')),
    legend: poles.map((pole) => ({ pole, label: sayPole(pole) })),
    skills: skills.map(({ label, pole, level, voices }) => ({
      label: plain(inReading(label, reading)),
      pole,
      level,
      voices,
    })),
  }
}

function rowOf(skill: CardSkill, reading: Reading): SheetRow {
  const say = sayer(cardWords, reading)
  const saySkill = sayer(skillWords, reading)
  return {
    label: plain(inReading(skill.label, reading)),
    pole: skill.pole,
    level: saySkill(levelKey(skill.shown)),
    firmness:
      skill.firmness === 'declared'
        ? say('saidByMe')
        : saySkill(skill.firmness, { count: skill.voices }),
    count: say('times', { count: skill.experiences.length }),
  }
}

/** The person's own sentences. The more of them, the shorter each, so that all stay on the page. */
function quotesOf(
  skills: readonly CardSkill[],
  choice: SheetChoice,
  reading: Reading,
): SheetQuote[] {
  const spoken = skills.flatMap((skill) => {
    const words = skill.sentence ? drawnOnPaper(skill.sentence) : ''
    return words ? [{ skill, words }] : []
  })
  const room = roomFor(spoken.length)
  const say = sayer(cardWords, reading)
  return spoken.map(({ skill, words }) => ({
    quote: say('quoted', { words: shortText(words, room.quote) }),
    label: plain(inReading(skill.label, reading)),
    pole: skill.pole,
    where: whereOf(
      skill.experiences.filter(({ id }) => isChosen(choice.experiences, id)),
      reading,
      room.places,
    ),
  }))
}

/** One line each: who, and their sentence, or how it is known who they are. The last signed, as many as there is room for. */
function othersOf(
  { others }: Card,
  skills: number,
  choice: SheetChoice,
  reading: Reading,
): Sheet['others'] {
  const heading = sayer(recommendationWords, reading)('others')
  const say = sayer(cardWords, reading)
  const most = choice.others ? roomFor(skills).others : 0
  return {
    heading,
    items: others.slice(0, most).map((one) => {
      const words = one.comment ? drawnOnPaper(one.comment) : ''
      return {
        words: words ? say('quoted', { words: shortText(words, roomFor(skills).quote) }) : '',
        who: `${fitted(signerInWords(one), ROOM.signer)} · ${assuranceInWords(one, reading)}`,
      }
    }),
  }
}

/** Where it was lived: a name or two, then how many others. */
function whereOf(experiences: readonly Lived[], reading: Reading, most: number): string {
  const say = sayer(cardWords, reading)
  const names = experiences.slice(0, most).map((lived) => titleOf(lived, ROOM.where))
  const others = experiences.length - names.length
  return names.join(', ') + (others > 0 ? ` ${say('more', { count: others })}` : '')
}

function detailOf(lived: Lived, reading: Reading): string {
  const say = sayer(cardWords, reading)
  const { organisation, place } = lived
  return [say(`kind-${lived.kind}`), organisation, place, yearsOf(lived, say('now'))]
    .filter(Boolean)
    .join(' · ')
}

/** A name made only of small pictures is nothing on paper. */
function titleOf(lived: Lived, most: number): string {
  return fitted(lived.title, most) || '…'
}

const fitted = (text: string, most: number) => shortText(drawnOnPaper(text), most)

/** Easy-to-read labels may break in lines; on paper they run on. */
const plain = (text: string) => text.replace(/\s*\n\s*/g, ' ')

function dayText(day: Date, { language }: Reading): string {
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Paris',
  }).format(day)
}
