import { inLetter } from '../../platform/letter-address.ts'
import { sayer } from '../../platform/words.ts'
import { togetherWords } from './together-words.ts'

type Invitation = { to: string; from: string; badge: string; link: string; language: 'fr' | 'en' }

/** Asks an employer or a partner to come and write what they look at, without an account. */
export function letterOfInvitation({ to, from, badge, link, language }: Invitation) {
  const say = sayer(togetherWords, { language, mode: 'simple' })
  return {
    to,
    subject: say('letterSubject', { from }),
    text: say('letterText', { from, badge, link: inLetter(link, language) }),
  }
}
