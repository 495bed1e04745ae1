import { z } from 'zod'
import { maybeWords, moment } from '../../platform/handed-over.ts'

/** The account in a copy: a nickname, and since when. */
export const accountCopy = z.object({ nickname: maybeWords(40), since: moment })
export type AccountCopy = z.output<typeof accountCopy>
