import { dayInWords } from '../../platform/day.ts'
import { type Reading, sayer } from '../../platform/words.ts'
import { CODE_MINUTES, type Endorsement, type Target } from './endorsement.ts'
import { signerInWords } from './in-words.ts'
import { letterWords } from './letter-words.ts'

type Way = { to: string; link: string; about: string }

/** Asks somebody who has no account whether it counts for them. */
export function letterOfAsk(
  one: Endorsement,
  { to, link, about: name, kind }: Way & { kind: Target['kind'] },
) {
  const reading: Reading = { language: one.language, mode: 'simple' }
  const say = sayer(letterWords, reading)
  const { way, asker, message, endsAt } = one
  const why = say(way === 'partner' || way === 'again' ? `why-${way}` : `why-asked-${kind}`, {
    asker: asker ?? '',
    name,
  })
  const day = dayInWords(endsAt, reading)
  const text = say('askText', { why, message: message ?? '', link, day }).replace(/\n{3,}/g, '\n\n')
  return { to, subject: say('askSubject', { name }), text, aboutId: one.id }
}

type Code = { to: string; code: string; about: string; aboutId: string; reading: Reading }

export function letterOfCode({ to, code, about: name, aboutId, reading }: Code) {
  const say = sayer(letterWords, reading)
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`
  const text = say('codeText', { code: spaced, minutes: CODE_MINUTES, name })
  return { to, subject: say('codeSubject'), text, aboutId }
}

/** A copy for who signed, with the way to take it back. */
export function letterOfCopy(
  one: Endorsement,
  { to, link, about: name, reading }: Way & { reading: Reading },
) {
  const say = sayer(letterWords, reading)
  const signer = signerInWords({ ...one, name: one.signer ?? '' })
  const text = say('copyText', { name, signer, comment: one.comment ?? '', link })
  return {
    to,
    subject: say('copySubject', { name }),
    text: text.replace(/\n{3,}/g, '\n\n'),
    aboutId: one.id,
  }
}
