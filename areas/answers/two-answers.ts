import { z } from 'zod'
import { refusal } from '../../platform/refusal.ts'

/** Far above what weak networks bring about; it keeps a script from filling the house. */
export const MOST_TWO_ANSWERS = 50

const LINE_MAX = 5_000
const lines = z.array(z.string().max(LINE_MAX)).max(200)
const fields = z.array(z.tuple([z.string().min(1).max(100), z.string().max(LINE_MAX)])).max(300)

/** Where an answer goes: an address of this site. */
const path = z
  .string()
  .max(1_000)
  .regex(/^\/(?![/\\])[\w./?&=%:+~-]*$/)

/** Two answers to one question: the one that stays, and the one kept beside it until the person chooses. */
export const twoAnswers = z.object({
  path,
  /** The question; empty when what it was about is no longer there. */
  title: z.string().max(500),
  /** As people read them, a line each. */
  kept: lines,
  other: lines,
  /** What to send again for the other one to take its place, or for both. */
  otherFields: fields,
  bothFields: fields.nullable(),
})
export type TwoAnswers = z.output<typeof twoAnswers>
export type StandingTwo = TwoAnswers & { id: string; at: Date }

export const tooManyTwo = refusal('answers.tooManyTwo', 409)
export const noSuchTwo = refusal('answers.noSuchTwo', 404)
