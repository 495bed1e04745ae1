/**
 * How long each kind of thing is kept: the one place where it is decided. Every table names its line in its SQL comment
 * (`kept: …`); the tasks that delete read it here, and so does the page that tells it.
 * Sources: CNIL on inactive accounts (24 months, with warning) and on security logs (6 to 12 months); the rest is ours.
 */
export const RETENTION = {
  /** As long as its owner comes back; then warned, then erased. */
  account: { months: 24, warnedDaysBefore: [60, 30, 7] },
  session: { days: 30 },
  /** After it closed: people see their last log-ins. */
  closedSession: { months: 6 },
  /** A code of a letter, an answer kept for whoever had to come back. */
  passing: { days: 1 },
  /** That an answer was sent: a little longer than it may wait on a phone. */
  sentAnswer: { days: 8 },
  /** Two answers to one question, until the person chooses. */
  twoAnswers: { days: 30 },
  cardNeverUsed: { days: 90 },
  bin: { hours: 24 },
  shareCode: { hours: 24 },
  shareDraft: { hours: 24 },
  /** The address of who signed a recommendation; what they wrote stays the person's to show. */
  endorserMail: { months: 24 },
  /** The address of who was asked and did not sign. */
  endedAsk: { days: 30 },
  /** Between asking to be erased and being erased: time to change one's mind. */
  erasure: { days: 7 },
  securityLog: { months: 12 },
  receipt: { months: 12 },
  letter: { days: 30 },
  /** A badge that was offered, until somebody takes it. */
  offeredBadge: { days: 90 },
  /** A badge somebody began to ask for, and left alone without ever sending it. */
  leftApplication: { days: 90 },
  /** An address that showed something, once it ended or was stopped. */
  endedLink: { days: 30 },
  /** A colleague asked to join an organisation, until they answer. */
  invitation: { days: 30 },
  /** A working account, as long as the structure uses the service. */
  structure: {},
  /** Public knowledge: nobody is in it. */
  knowledge: {},
} as const satisfies Record<string, Kept>

export type Kept = {
  months?: number
  days?: number
  hours?: number
  warnedDaysBefore?: readonly number[]
}
export type KeptCode = keyof typeof RETENTION

/** Changes with the table above; written on every receipt. */
export const POLICY_ID = 'sillage-2026-11'

/** The moment before which what was written is kept no longer. */
export function keptSince(kept: Kept, now: Date): Date {
  return moved(kept, now, -1)
}

/** The moment until which what is written now is kept. */
export function keptUntil(kept: Kept, from: Date): Date {
  return moved(kept, from, 1)
}

function moved({ months = 0, days = 0, hours = 0 }: Kept, from: Date, way: 1 | -1): Date {
  const there = new Date(from)
  there.setUTCDate(1)
  there.setUTCMonth(there.getUTCMonth() + way * months)
  // The 31st of a month that has 30 is its last day.
  const last = new Date(Date.UTC(there.getUTCFullYear(), there.getUTCMonth() + 1, 0)).getUTCDate()
  there.setUTCDate(Math.min(from.getUTCDate(), last))
  return new Date(there.getTime() + way * (days * 24 + hours) * 3600 * 1000)
}
