import { refusal } from '../../platform/refusal.ts'

/** What one third person says of one skill: they saw it, and how well; or they did not see it. */
export type SkillAnswer = { competenceId: string; level: number | null }

/** What who was asked writes, screen after screen; kept on the way, so that nothing is lost. */
export type Answer = {
  skills: SkillAnswer[]
  comment: string | null
  name: string
  role: string
  organisation: string | null
  /** SIRET: fourteen digits that check out. */
  organisationNumber: string | null
}

export const COMMENT_MAX = 800
export const SIGNER_NAME_MAX = 60
export const ROLE_MAX = 60
export const ORGANISATION_MAX = 80

/** Six digits: ten minutes, five tries, so many letters an hour for one ask and for one address. */
export const CODE_MINUTES = 10
export const CODE_TRIES = 5
export const CODES_AN_HOUR = 5
export const CODES_TO_ADDRESS_AN_HOUR = 10

export const answerAll = refusal('recommendationAnswers.answerAll', 422, 'level1')
export const badNumber = refusal('recommendationAnswers.badNumber', 422, 'number')
export const notYourOwn = refusal('recommendationAnswers.notYourOwn', 403)
export const notYourOwnMail = refusal('recommendationAnswers.notYourOwn', 403, 'mail')
export const otherPhone = refusal('recommendationAnswers.otherPhone', 403)
export const tooManyCodes = refusal('recommendationAnswers.tooManyCodes', 429)
export const wrongCode = refusal('recommendationAnswers.wrongCode', 401, 'code')
export const codeOver = refusal('recommendationAnswers.codeOver', 401, 'code')
export const goBack = refusal('recommendationAnswers.goBack', 409)

export const EMPTY_ANSWER: Answer = {
  skills: [],
  comment: null,
  name: '',
  role: '',
  organisation: null,
  organisationNumber: null,
}

/** Everything the first two screens ask was said. */
export function isSaid(answer: Answer | null): answer is Answer {
  return answer !== null && answer.name !== '' && answer.role !== ''
}

/** Reads a SIRET however it is spaced; undefined when its digits do not check out (Luhn; La Poste sums to a multiple of 5). */
export function readSiret(typed: string): string | undefined {
  const digits = typed.normalize('NFKC').replace(/[\s.\-–]/g, '')
  if (!/^\d{14}$/.test(digits)) return undefined
  if (digits.startsWith('356000000')) {
    const sum = [...digits].reduce((total, digit) => total + Number(digit), 0)
    if (sum % 5 === 0) return digits
  }
  const sum = [...digits].reduce((total, digit, at) => {
    const weighed = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return sum % 10 === 0 ? digits : undefined
}

/** "c…e@four.test": enough to know one's own address, too little to learn somebody's. */
export function veiled(mail: string): string {
  const at = mail.lastIndexOf('@')
  const name = mail.slice(0, at)
  return `${name.slice(0, 1)}…${name.length > 2 ? name.slice(-1) : ''}${mail.slice(at)}`
}
