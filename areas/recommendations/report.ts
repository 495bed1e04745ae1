/** Somebody who was asked says what is wrong: they do not know the person, it is hurtful or fishy, something else. */
export const REASONS = ['unknown', 'hostile', 'other'] as const

export type Report = {
  id: string
  recommendationId: string
  personId: string
  reason: (typeof REASONS)[number]
  words: string | null
  at: Date
}

export const REPORT_MAX = 600
