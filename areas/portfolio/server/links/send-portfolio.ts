import { rateLimiter } from '../../../../platform/rate.ts'
import type { Context } from '../../../../platform/server/context.ts'
import type { Language } from '../../../../platform/words.ts'
import { MOST_LETTERS, noLinks, tooManyLetters } from '../../collection-link.ts'
import { type Letter, letterOfLink } from '../../letters.ts'
import { getCollection, getCollectionToWrite } from '../my-collections.ts'
import { countOneMore } from './link-store.ts'
import { getOpenLink } from './links-of.ts'

export type Sending = {
  collectionId: string
  linkId: string
  mail: string
  message: string | null
  language: Language
  origin: string
  /** Who gets it asked for it, with a code that came back from this address: only what one person sends is counted. */
  isAsked?: boolean
}

/** The letter as it would leave, to be read first. Nothing leaves yet. */
export async function draftLetter(ctx: Context, sending: Sending) {
  const collection = await getCollection(ctx, sending)
  const link = await getOpenLink(ctx, sending)
  if (link.letters >= MOST_LETTERS) throw tooManyLetters()
  // A letter of ours carries one address: ours. Anything else would make it a way to trap people.
  if (/https?:|www\.|\w\.(fr|com|net|org|eu)\b/i.test(sending.message ?? '')) throw noLinks()
  const { mail: to, message, language, origin } = sending
  return letterOfLink({ to, message, language, link, collection, origin })
}

/** The person sends the address of a collection to somebody, by a letter of the house. */
export async function sendPortfolio(ctx: Context, sending: Sending): Promise<void> {
  // One at a time, so that they are counted.
  await getCollectionToWrite(ctx, sending)
  const letter = await draftLetter(ctx, sending)
  mustBeFew(ctx, letter, sending.isAsked === true)
  await countOneMore(ctx.db, sending.linkId, 'letters')
  await ctx.mail(letter)
}

const [byPerson, byAddress] = [rateLimiter(), rateLimiter()]
const DAY = 24 * 3600

/** Ten letters a day of one person, three a month to one address: an account is easily made, a letter box is somebody's. */
function mustBeFew(ctx: Context, { to, aboutId }: Letter, isAsked: boolean): void {
  const now = ctx.now.getTime()
  const tooMany =
    byPerson.take(aboutId, { burst: MOST_LETTERS, perSecond: MOST_LETTERS / DAY }, now) > 0 ||
    (!isAsked &&
      byAddress.take(ctx.secrets.hash(to), { burst: 3, perSecond: 3 / (30 * DAY) }, now) > 0)
  if (tooMany) throw tooManyLetters()
}
