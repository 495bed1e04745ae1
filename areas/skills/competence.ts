import { refusal } from '../../platform/refusal.ts'
import type { Sentence } from '../../platform/words.ts'

/** The three families of RECTEC: what one organises, what one communicates, what one thinks through. */
export const POLES = ['organise', 'communicate', 'think'] as const
export type Pole = (typeof POLES)[number]

/** Four words for how one does it; 1–4 of the eight levels kept inside. */
export type ShownLevel = 1 | 2 | 3 | 4

/** Something one knows how to do in many places: organise oneself, talk, cope. Wording is ours; RECTEC names are facts. */
export type Competence = {
  code: string
  pole: Pole
  label: Sentence
  /** The official RECTEC name. */
  official: string
  /** "Vous savez …" */
  knowHow: Sentence
  icon: string
  /** Four behaviours to recognise oneself in. */
  levels: { level: ShownLevel; sentence: Sentence }[]
  counterExample: Sentence
}

/** RECTEC's twelve, each in its family (facts of the referential; the wording is in the pack). */
const POLE_OF = new Map<string, Pole>([
  ['organiser', 'organise'],
  ['regles', 'organise'],
  ['equipe', 'organise'],
  ['maths', 'organise'],
  ['oral', 'communicate'],
  ['ecrit', 'communicate'],
  ['usages', 'communicate'],
  ['numerique', 'communicate'],
  ['informations', 'think'],
  ['imprevu', 'think'],
  ['parcours', 'think'],
  ['apprendre', 'think'],
])

export const COMPETENCE_CODES: readonly string[] = [...POLE_OF.keys()]

/** The family of a competence. */
export function poleOf(code: string): Pole {
  const pole = POLE_OF.get(code)
  if (!pole) throw noSuchCompetence()
  return pole
}

/** A person says how well for at most four of the twelve, per experience. */
export const MOST_CHOSEN = 4

export const noSuchCompetence = refusal('skills.noSuchCompetence', 404)

/** One question about how it was there; the answers are ranks of the same scale as the levels. */
export type ContextQuestion = {
  code: ContextCode
  question: Sentence
  answers: { rank: number; sentence: Sentence }[]
}

export const CONTEXT_CODES = ['autonomy', 'complexity', 'environment'] as const
export type ContextCode = (typeof CONTEXT_CODES)[number]
export type ContextAnswers = Record<ContextCode, number>
