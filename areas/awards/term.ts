import { z } from 'zod'
import { maybeOneOf } from '../../platform/fields.ts'
import { LASTS } from './award.ts'

/** What holds for every badge given from now on: how many years it counts, and whether it may be suspended meanwhile. */
export type AwardTerm = { lasts: (typeof LASTS)[number] | null; isSuspendable: boolean }

/** Most badges: for ever, and withdrawn or not. */
export const USUAL_TERM: AwardTerm = { lasts: null, isSuspendable: false }

export const termForm = z.object({
  lasts: maybeOneOf(LASTS),
  suspendable: maybeOneOf(['yes']),
})
