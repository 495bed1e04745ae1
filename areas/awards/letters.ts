import { dayInWords } from '../../platform/day.ts'
import { inLetter } from '../../platform/letter-address.ts'
import { sayer } from '../../platform/words.ts'
import type { BadgeVersion } from '../badges/version.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { Award } from './award.ts'
import { awardLetterWords } from './letter-words.ts'
import { awardNewsWords } from './news-words.ts'

export type AwardNews = 'suspended' | 'lifted' | 'withdrawn' | 'resigned' | 'closed'

type Letter = { to: string; subject: string; text: string; aboutId: string }
type Facts = {
  to: string
  award: Award
  version: Pick<BadgeVersion, 'content'>
  organisation: Pick<Organisation, 'name'>
  origin: string
  token: string
  isReminder?: boolean
}

/** Tells somebody that a badge is theirs to take; nothing is asked in return. */
export function letterOfBadge({
  to,
  award,
  version,
  organisation,
  origin,
  token,
  isReminder = false,
}: Facts): Letter {
  const { name: badge, language } = version.content
  const reading = { language, mode: 'simple' } as const
  const say = sayer(awardLetterWords, reading)
  const said = award.seen ? `\n\n${say('seen', { seen: award.seen })}` : ''
  return {
    // It is kept no longer than what it offers.
    aboutId: award.id,
    to,
    subject: say(isReminder ? 'reminder' : 'subject', { badge }),
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

type News = Pick<Facts, 'to' | 'award' | 'version' | 'origin'> & {
  what: AwardNews
  organisation: string
}

/** Tells who has a badge what became of it; never why, which is the giver's to tell. */
export function letterOfNews({ to, award, version, organisation, origin, what }: News): Letter {
  const { name: badge, language } = version.content
  const say = sayer(awardNewsWords, { language, mode: 'simple' })
  return {
    aboutId: award.id,
    to,
    subject: say(`${what}-subject`, { badge }),
    text: say(what, { organisation, badge, link: linkOf(origin, what, award) }),
  }
}

/** One badge, or all of them. */
const linkOf = (origin: string, what: AwardNews, { id }: Award) =>
  what === 'resigned' ? `${origin}/badges-recus` : `${origin}/badges-recus/${id}`
