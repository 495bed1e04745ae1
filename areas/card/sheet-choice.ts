import type { Language, Reading } from '../../platform/words.ts'
import type { Card } from './card.ts'

/** What the person wants on paper; null = all of them. */
export type SheetChoice = {
  skills: string[] | null
  experiences: string[] | null
  name: boolean
  interests: boolean
  /** What others said. */
  others: boolean
  /** The language of the page, when it is not the one the person reads: whoever reads in English may hand over French labels. */
  language: Language | null
}

export const EVERYTHING: SheetChoice = {
  skills: null,
  experiences: null,
  name: true,
  interests: true,
  others: true,
  language: null,
}

/**
 * Reads the boxes of an address: `?choix=oui&savoir=oral&vecu=…&prenom=oui&gouts=oui&langue=fr`. Without `choix`, everything.
 * An unknown name chooses nothing: only what is on the card can be shown. A page with nothing on it helps nobody,
 * so with every box empty the skills stay.
 */
export function readChoice(query: URLSearchParams): SheetChoice {
  const language = LANGUAGES.find((one) => one === query.get('langue')) ?? null
  if (!query.has('choix')) return { ...EVERYTHING, language }
  const [skills, experiences] = [query.getAll('savoir'), query.getAll('vecu')]
  return {
    skills: skills.length + experiences.length > 0 ? skills : null,
    experiences,
    name: query.has('prenom'),
    interests: query.has('gouts'),
    others: query.has('mots'),
    language,
  }
}

export const LANGUAGES: readonly Language[] = ['fr', 'en']

/** How the page is written: as the person reads, in the language they chose for it. */
export function readingOf({ language }: SheetChoice, reading: Reading): Reading {
  return language ? { ...reading, language } : reading
}

/** The same choice as the end of an address, or nothing when all is chosen. */
export function choiceInAddress(choice: SheetChoice, card: Card): string {
  const isWhole =
    choice.skills === null &&
    choice.experiences === null &&
    choice.name &&
    choice.interests &&
    choice.others
  if (isWhole) return choice.language ? `?langue=${choice.language}` : ''
  const query = new URLSearchParams({ choix: 'oui' })
  for (const { code } of card.skills)
    if (isChosen(choice.skills, code)) query.append('savoir', code)
  for (const { id } of card.experiences)
    if (isChosen(choice.experiences, id)) query.append('vecu', id)
  if (choice.name) query.set('prenom', 'oui')
  if (choice.interests) query.set('gouts', 'oui')
  if (choice.others) query.set('mots', 'oui')
  if (choice.language) query.set('langue', choice.language)
  return `?${query}`
}

export const isChosen = (list: readonly string[] | null, one: string) => list?.includes(one) ?? true
