import { dayInWords } from '../../platform/day.ts'
import { type Reading, sayer } from '../../platform/words.ts'
import { CODE_MINUTES } from '../accounts/mail-code.ts'
import type { BadgeVersion } from '../badges/version.ts'
import type { Application, Outcome } from './application.ts'
import { applicationLetterWords } from './letter-words.ts'

type Letter = { to: string; subject: string; text: string; aboutId: string }
/** `aboutId`: it goes unsent with what it speaks of. */
type To = { to: string; aboutId: string }

type Invitation = To & {
  reading: Reading
  name: string
  badge: string
  organisation: string
  link: string
}

/** Asks somebody outside for their view, without an account. */
export function letterOfInvitation({ to, aboutId, reading, ...facts }: Invitation): Letter {
  const say = sayer(applicationLetterWords, reading)
  return {
    to,
    aboutId,
    subject: say('invitationSubject', facts),
    text: say('invitationText', facts),
  }
}

export function letterOfCode({
  to,
  aboutId,
  code,
  reading,
}: To & { code: string; reading: Reading }): Letter {
  const say = sayer(applicationLetterWords, reading)
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`
  const text = say('codeText', { code: spaced, minutes: CODE_MINUTES })
  return { to, aboutId, subject: say('codeSubject'), text }
}

type ToReviewer = To & {
  kind: 'new' | 'reminder'
  name: string
  version: Pick<BadgeVersion, 'content'>
  dueAt: Date
  link: string
}

/** Says that something waits to be looked at: the badge, never whose it is. */
export function letterToReviewer({
  to,
  aboutId,
  kind,
  name,
  version,
  dueAt,
  link,
}: ToReviewer): Letter {
  const { name: badge, language } = version.content
  const reading = { language, mode: 'simple' } as const
  const say = sayer(applicationLetterWords, reading)
  const facts = { name, badge, link, day: dayInWords(dueAt, reading) }
  return { to, aboutId, subject: say(`${kind}Subject`, facts), text: say(`${kind}Text`, facts) }
}

type ToPerson = {
  to: string
  application: Application
  version: Pick<BadgeVersion, 'content'>
  outcome: Extract<Outcome, 'returned' | 'declined' | 'unread'>
  link: string
}

/** Says that there is an answer; what it is stays in the person's own space. */
export function letterToPerson({ to, application, version, outcome, link }: ToPerson): Letter {
  const { name: badge, language } = version.content
  const say = sayer(applicationLetterWords, { language, mode: 'simple' })
  const facts = { name: application.name ?? '', badge, link }
  return {
    to,
    aboutId: application.id,
    subject: say(`${outcome}Subject`, facts),
    text: say(`${outcome}Text`, facts),
  }
}
