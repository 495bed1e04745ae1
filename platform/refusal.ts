/** A Refusal is a "no" the person can understand: its code is also the key of the sentence shown (`area.key`). */
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 503

export type Facts = Record<string, string | number>

export class Refusal extends Error {
  readonly code: string
  readonly status: RefusalStatus
  readonly facts: Facts
  /** The form field it is about, when there is one. */
  readonly field: string | undefined

  constructor(code: string, status: RefusalStatus, facts: Facts = {}, field?: string) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.status = status
    this.facts = facts
    this.field = field
  }
}

/** Declares a refusal beside its noun: `export const notYours = refusal('experiences.notYours', 404)`. */
export function refusal(code: string, status: RefusalStatus, field?: string) {
  return (facts: Facts = {}) => new Refusal(code, status, facts, field)
}
