import { z } from 'zod'
import { oneOf, optionalText, text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

/** The owner of the account: someone who told us nothing yet, or only a nickname. */
export type Person = { id: string; nickname: string | null; avatar: number; createdAt: Date }

/** What a person may say on arriving: a nickname, and whether the phone is theirs. */
export const arrival = z.object({ nickname: optionalText(40), mine: oneOf(['yes']).optional() })

export const resumeAsk = z.object({
  code: text(40),
  pin: optionalText(60),
  mine: oneOf(['yes']).optional(),
})

export const onlyForPeople = refusal('accounts.onlyForPeople', 401)
/** A browser window holds one session: a professional would lose theirs. */
export const onlyInPrivate = refusal('oneSession.ownWindowHint', 403)
