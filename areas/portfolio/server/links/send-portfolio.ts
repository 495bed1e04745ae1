import type { Context } from '../../../../platform/server/context.ts'
import type { Language } from '../../../../platform/words.ts'
import { mailHashOf } from '../../../accounts/server/mail/ask-for-code.ts'
import {
  LETTERS_TO_ADDRESS_A_MONTH,
  MOST_LETTERS,
  noLinks,
  tooManyLetters,
} from '../../collection-link.ts'
import { letterOfLink } from '../../letters.ts'
import { getCollection, getCollectionToWrite } from '../my-collections.ts'
import { countLetters, insertLetter } from './letter-store.ts'
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
  const { personId } = await getCollectionToWrite(ctx, sending)
  const letter = await draftLetter(ctx, sending)
  const to = { personId, mailHash: mailHashOf(ctx, letter.to) }
  await noteLetter(ctx, to, sending.isAsked === true)
  await countOneMore(ctx.db, sending.linkId, 'letters')
  await ctx.mail(letter)
}

const DAY_MS = 86_400_000

/** Ten letters a day of one person, three a month to one address: an account is easily made, a letter box is somebody's. */
async function noteLetter(
  ctx: Context,
  to: { personId: string; mailHash: string },
  isAsked: boolean,
): Promise<void> {
  const now = ctx.now.getTime()
  const since = { day: new Date(now - DAY_MS), month: new Date(now - 30 * DAY_MS) }
  const { ofPerson, toAddress } = await countLetters(ctx.db, { ...to, since })
  const isFull = !isAsked && toAddress >= LETTERS_TO_ADDRESS_A_MONTH
  if (ofPerson >= MOST_LETTERS || isFull) throw tooManyLetters()
  await insertLetter(ctx.db, { id: ctx.newId(), at: ctx.now, ...to })
}
