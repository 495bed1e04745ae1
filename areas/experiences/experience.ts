import { refusal } from '../../platform/refusal.ts'
import type { Activity } from './activity.ts'
import type { Step } from './journey.ts'
import type { Period } from './period.ts'

/** The eight kinds of things one may have lived. */
export const KINDS = [
  'personal',
  'volunteering',
  'sport',
  'internship',
  'work',
  'study',
  'service',
  'other',
] as const
export type Kind = (typeof KINDS)[number]

/** Something the person lived: the ground of everything they know how to do. */
export type Experience = {
  id: string
  personId: string
  kind: Kind
  themeCode: string | null
  titleCode: string | null
  /** ROME code, when the person recognised a title. */
  occupationCode: string | null
  /** Empty until the person says what it was. */
  title: string
  activities: Activity[]
  /** Know-how of the referential that comes with what the person ticked or accepted. */
  skills: { code: string; label: string }[]
  /** The person's own text, as they wrote it. */
  story: string | null
  /** Codes of proposals the person refused. */
  refused: string[]
  /** Transversal competences chosen, in order. */
  chosen: string[]
  /** How it was there; null when not said. */
  autonomy: number | null
  complexity: number | null
  environment: number | null
  period: Period
  place: string | null
  organisation: string | null
  /** Where to go on when the story is not finished. */
  step: Step
  finishedAt: Date | null
  createdAt: Date
  updatedAt: Date
}

export const TITLE_MAX = 120
export const STORY_MAX = 500
export const PLACE_MAX = 80

/** Kept a day in the bin, then gone. */
export const HOURS_IN_BIN = 24

/** True once an answer is kept: before that, nothing may be said to be kept. */
export function isBegun({ title }: Pick<Experience, 'title'>): boolean {
  return title !== ''
}

/** For these two the person writes what their post was called. */
export function hasTitle(kind: Kind): boolean {
  return kind === 'work' || kind === 'internship'
}

/** Where the pictures of a kind come from: a place of work is the same for an internship and for a paid post. */
export function themeGroupOf(kind: Kind): Kind {
  return kind === 'work' ? 'internship' : kind
}

/** A theme is told under its own kind; a mission of civic service is often what volunteers do too. */
export function mayBeToldAs(kind: Kind, group: string): boolean {
  return group === themeGroupOf(kind) || (kind === 'service' && group === 'volunteering')
}

/** Time given to others: questions may help to name it. */
export function isForOthers(kind: Kind): boolean {
  return kind === 'volunteering' || kind === 'service'
}

export const notFound = refusal('experiences.notFound', 404)
export const noSuchTheme = refusal('experiences.noSuchTheme', 422, 'choice')
export const choiceNeeded = refusal('experiences.titleNeeded', 422, 'choice')
export const wordsNeeded = refusal('experiences.titleNeeded', 422, 'q')
export const titleNeeded = refusal('experiences.titleNeeded', 422, 'own')
export const levelNeeded = refusal('experiences.levelNeeded', 422, 'level')
export const answerNeeded = refusal('experiences.levelNeeded', 422, 'rank')
export const tooManyChosen = refusal('experiences.tooManyChosen', 422, 'chosen')
export const tooManyExperiences = refusal('experiences.tooManyExperiences', 409)

/** Far above what a life needs; it keeps a script from filling the house. */
export const MOST_EXPERIENCES = 200
