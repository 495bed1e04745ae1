import { refusal } from '../../platform/refusal.ts'
import type { Mapping, Place, Referential } from './referential.ts'

/** One edition of a referential, as told beside what it says. */
export type EditionHead = Omit<Referential, 'checksum'> & {
  id: number
  loadedAt: Date
  isCurrent: boolean
}

/** What one edition says of a concept. */
export type ConceptEdition = { label: string; facts: Record<string, unknown>; edition: EditionHead }

/** A concept under its lasting identifier: what is said of it now or on a day, and everything that was ever said. */
export type ConceptSheet = Place & {
  id: string
  /** The edition that speaks: the one in use, or the one that was in use on the day asked for. */
  said: ConceptEdition
  /** True when the edition in use does not name it any more. */
  isGone: boolean
  /** The identifier of what took its place, when somebody said so. */
  replacedBy: string | null
  /** The latest first. */
  history: ConceptEdition[]
}

/** A correspondence as told on the page of one of its ends. */
export type MappingOfConcept = Pick<Mapping, 'kind' | 'confidence' | 'facts'> & {
  way: 'out' | 'in'
  other: Place
  sourceLine: string
}

export const noSuchConcept = refusal('knowledge.noSuchConcept', 404)
/** The concept exists, but no edition held it yet on that day. */
export const notYetThen = refusal('knowledge.notYetThen', 404)
export const noSuchEdition = refusal('knowledge.noSuchEdition', 404)
export const noSuchShelf = refusal('knowledge.noSuchShelf', 404)
