import { dayInWords } from '../../platform/day.ts'
import { inLetter } from '../../platform/letter-address.ts'
import { type Language, type Reading, sayer } from '../../platform/words.ts'
import type { Collection } from './collection.ts'
import type { CollectionLink } from './collection-link.ts'
import { linkWords } from './link-words.ts'

export type Letter = { to: string; subject: string; text: string; aboutId: string }

type Sent = {
  to: string
  message: string | null
  language: Language
  link: CollectionLink & { token: string }
  collection: Collection
  origin: string
}

/** Takes the address of a collection to somebody, with a few words of the person when they wrote any. */
export function letterOfLink({ to, message, language, link, collection, origin }: Sent): Letter {
  const reading: Reading = { language, mode: 'simple' }
  const say = sayer(linkWords, reading)
  const name = link.name ?? say('somebody')
  const address = inLetter(`${origin}/p/${link.token}`, language)
  const day = dayInWords(link.expiresAt, reading)
  const told = say('letterText', { name, title: collection.title, link: address, day })
  return {
    to,
    subject: say('letterSubject', { name }),
    text: message ? `${say('letterWords', { name })}\n\n${message}\n\n${told}` : told,
    aboutId: link.personId,
  }
}

type Reported = {
  to: string
  link: string
  reason: string
  words: string | null
  personId: string
}

/** Tells those who run this installation that something shown is wrong. */
export function letterOfReport({ to, link, reason, words, personId }: Reported): Letter {
  const say = sayer(linkWords, { language: 'fr', mode: 'simple' })
  return {
    to,
    subject: say('reportSubject'),
    text: say('reportText', { link, reason, words: words ?? '—' }),
    aboutId: personId,
  }
}

type Closed = { to: string; personId: string; contact: string }

/** Tells the person that those who run this installation closed a link of theirs, and whom to answer. */
export function letterOfClosed({ to, personId, contact }: Closed): Letter {
  const say = sayer(linkWords, { language: 'fr', mode: 'simple' })
  return {
    to,
    subject: say('closedSubject'),
    text: say('closedText', { contact }),
    aboutId: personId,
  }
}
