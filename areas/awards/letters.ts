import { dayInWords } from '../../platform/day.ts'
import { inLetter } from '../../platform/letter-address.ts'
import { sayer } from '../../platform/words.ts'
import type { BadgeVersion } from '../badges/version.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { Award } from './award.ts'
import { awardLetterWords } from './letter-words.ts'

type Letter = { to: string; subject: string; text: string; aboutId: string }
type Facts = {
  to: string
  award: Award
  version: Pick<BadgeVersion, 'content'>
  organisation: Pick<Organisation, 'name'>
  origin: string
  token: string
}

/** Tells somebody that a badge is theirs to take; nothing is asked in return. */
export function letterOfBadge({ to, award, version, organisation, origin, token }: Facts): Letter {
  const { name: badge, language } = version.content
  const reading = { language, mode: 'simple' } as const
  const say = sayer(awardLetterWords, reading)
  const said = award.seen ? `\n\n${say('seen', { seen: award.seen })}` : ''
  return {
    // It is kept no longer than what it offers.
    aboutId: award.id,
    to,
    subject: say('subject', { badge }),
    text: say('text', {
      name: award.name ?? '',
      organisation: organisation.name,
      badge,
      seen: said,
      link: inLetter(`${origin}/badge-offert/${token}`, language),
      day: dayInWords(award.offerEndsAt, reading),
    }),
  }
}
