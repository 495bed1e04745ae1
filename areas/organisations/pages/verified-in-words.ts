import { dayInWords } from '../../../platform/day.ts'
import { type Reading, sayer } from '../../../platform/words.ts'
import { directoryWords } from '../directory-words.ts'
import { domainOf, type Organisation } from '../organisation.ts'
import { shownSiret } from '../siret.ts'

/** What was verified, and when; nothing more than that. */
export function verifiedInWords(organisation: Organisation, reading: Reading): string[] {
  const { siret, site, siretVerifiedAt, siteVerifiedAt } = organisation
  const say = sayer(directoryWords, reading)
  return [
    ...(siret && siretVerifiedAt
      ? [
          say('siretVerified', {
            siret: shownSiret(siret),
            day: dayInWords(siretVerifiedAt, reading),
          }),
        ]
      : []),
    ...(site && siteVerifiedAt
      ? [
          say('siteVerified', {
            domain: domainOf(site),
            day: dayInWords(siteVerifiedAt, reading),
          }),
        ]
      : []),
  ]
}
