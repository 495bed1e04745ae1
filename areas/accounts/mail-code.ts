import { z } from 'zod'
import { oneOf, text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

/** Six digits sent by letter, typed where they were asked for: ten minutes, five tries, once. */
export const CODE_MINUTES = 10
export const CODE_TRIES = 5
/** A letter box is not filled by somebody else: so many letters an hour for one address. */
export const LETTERS_AN_HOUR = 5

/** Why a code was asked: to add an e-mail, to come back with it, or to come in as a professional. */
export type CodePurpose = 'add' | 'enter' | 'professional'

export const badMail = refusal('mails.badMail', 422, 'mail')
export const wrongMailCode = refusal('mails.wrongMailCode', 401, 'code')
export const codeOver = refusal('mails.codeOver', 401, 'code')

export const mailAsk = z.object({ mail: text(120) })
export const mailCodeAsk = z.object({ code: text(20), mine: oneOf(['yes']).optional() })

/** Reads an e-mail address; capitals and spaces around do not count. */
export function readMail(typed: string): string | undefined {
  const mail = typed.trim().toLowerCase()
  return /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\]+$/.test(mail) ? mail : undefined
}

/** Reads six digits, however they are spaced. */
export function readMailCode(typed: string): string | undefined {
  const digits = typed.normalize('NFKC').replace(/[\s.\-–]/g, '')
  return /^\d{6}$/.test(digits) ? digits : undefined
}
