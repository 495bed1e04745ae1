import type { Context } from '../../server/context.ts'
import type { Going } from '../going.ts'
import type { Sent } from './answer-key.ts'

/** Names and values of a form, in order. */
export type Fields = [string, string][]

/** Two answers to one question: the one that stays, the one kept beside it, and both as one when they can be. */
export type TwoAnswers = {
  path: string
  /** The question. */
  title: string
  /** As people read them, a line each. */
  kept: string[]
  other: string[]
  /** What to send again for the other answer to take its place, or for both. */
  otherFields: Fields
  bothFields: Fields | null
}

/** Remembers what was done for which key: the same form sent again answers the same, and does nothing. */
export type AnswerKeeper = {
  /** Where a form already done led. */
  find: (ctx: Context, sent: Sent) => Promise<Going | undefined>
  /** Takes the key for this transaction: a first time, the same form with something else in it, or already done. */
  claim: (ctx: Context, sent: Sent) => Promise<'first' | 'changed' | Going>
  keep: (ctx: Context, sent: Sent, going: Going) => Promise<void>
  letGo: (ctx: Context, sent: Sent) => Promise<void>
  /** When the same question was last answered with another key. */
  lastSentAt: (ctx: Context, sent: Sent) => Promise<Date | undefined>
  /** Keeps the answer that does not stay, so that the person chooses. */
  setBeside: (ctx: Context, two: TwoAnswers) => Promise<void>
  /** The person has chosen. */
  settle: (ctx: Context, settled: { id: string }) => Promise<void>
}
