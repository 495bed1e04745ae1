import { randomBytes } from 'node:crypto'
import type { Context } from '../../../../platform/server/context.ts'
import type { Reading } from '../../../../platform/words.ts'
import { readMail } from '../../../accounts/mail-code.ts'
import { mailHashOf } from '../../../accounts/server/mail/ask-for-code.ts'
import { publicUrlOf } from '../../../issuers/server/ensure-issuer.ts'
import { listedOrganisations } from '../../../organisations/server/listed-organisations.ts'
import { tieTo } from '../../../organisations/server/members/tie-to.ts'
import { holdsLink } from '../../../recommendations/recommendation.ts'
import { wantsNoAsks } from '../../../recommendations/server/wants-no-asks.ts'
import {
  alreadyAsked,
  badMail,
  closedMailBox,
  type Endorsement,
  isOpen,
  LETTERS_A_DAY,
  LETTERS_TO_ADDRESS_A_DAY,
  MOST_OPEN,
  noLinks,
  noPost,
  ownMail,
  sayWhom,
  tooMany,
} from '../../endorsement.ts'
import { letterOfAsk } from '../../letters.ts'
import { type About, nameOf } from '../about-of.ts'
import { countLetters, findEndorsements, insertEndorsement } from '../endorsement-store.ts'
import { mustOwn, type Thing } from './must-own.ts'
import { newAsk } from './new-ask.ts'

type Asked = {
  thing: Thing
  to: 'here' | 'mail'
  organisationId?: string | undefined
  mail: string | null
  message: string | null
  reading: Reading
}

/** Asks an organisation of here, or somebody elsewhere by letter, to speak for a badge or for who gives it. */
export async function askToEndorse(ctx: Context, asked: Asked): Promise<Endorsement> {
  const about = await mustOwn(ctx, asked.thing)
  const { message } = asked
  if (message && holdsLink(message)) throw noLinks()
  const known = await findEndorsements(
    ctx.db,
    'badgeId' in about.target
      ? { badgeId: about.target.badgeId }
      : { organisationId: about.owner?.id ?? '' },
  )
  if (known.filter((one) => isOpen(one, ctx.now)).length >= MOST_OPEN) throw tooMany()
  const { asker } = about
  const facts = { target: about.target, way: 'asked' as const, asker, message }
  if (asked.to === 'here') {
    const endorserId = await organisationAsked(ctx, about, asked.organisationId)
    const { language } = asked.reading
    const one = newAsk(ctx, { ...facts, by: 'organisation', endorserId, language })
    if (!(await insertEndorsement(ctx.db, one))) throw alreadyAsked()
    return one
  }
  const mail = await addressAsked(ctx, about, asked.mail)
  return sendAsk(ctx, about, { ...facts, mail, language: asked.reading.language })
}

/** One of the directory; nobody speaks for their own badge. */
async function organisationAsked(
  ctx: Context,
  about: About,
  organisationId: string | undefined,
): Promise<string> {
  const all = await listedOrganisations(ctx, { but: about.owner?.id ?? null })
  const found = all.find(({ id }) => id === organisationId)
  if (!found) throw sayWhom()
  return found.id
}

/** An address that wants to be asked. A person writes to nobody unknown from here: they ask organisations that are here. */
async function addressAsked(ctx: Context, about: About, typed: string | null): Promise<string> {
  if (!about.owner || ctx.config.smtpUrl === undefined) throw noPost()
  const mail = readMail(typed ?? '')
  if (!mail) throw badMail()
  const tie = await tieTo(ctx, { organisationId: about.owner.id, mail })
  if (tie === 'address') throw ownMail()
  if (await wantsNoAsks(ctx, { mail })) throw closedMailBox()
  const since = new Date(ctx.now.getTime() - 24 * 3_600_000)
  const mailHash = mailHashOf(ctx, mail)
  const { ofTarget, toAddress } = await countLetters(ctx.db, {
    about: 'badgeId' in about.target ? about.target.badgeId : about.owner.id,
    mailHash,
    since,
  })
  if (ofTarget >= LETTERS_A_DAY || toAddress >= LETTERS_TO_ADDRESS_A_DAY) throw tooMany()
  return mail
}

type Letter = Omit<Parameters<typeof newAsk>[1], 'by' | 'mailHash' | 'sealedMail'> & {
  mail: string
}

/** The letter leaves; its secret is in it and nowhere else. */
export async function sendAsk(
  ctx: Context,
  about: About,
  { mail, ...facts }: Letter,
): Promise<Endorsement> {
  const token = randomBytes(32).toString('base64url')
  const one = newAsk(ctx, {
    ...facts,
    by: 'letter',
    mailHash: mailHashOf(ctx, mail),
    sealedMail: ctx.secrets.seal(mail),
  })
  if (!(await insertEndorsement(ctx.db, one, { tokenHash: ctx.secrets.hash(token) })))
    throw alreadyAsked()
  const link = `${publicUrlOf(ctx.config)}/appui/${token}`
  await ctx.mail(letterOfAsk(one, { to: mail, link, about: nameOf(about), kind: about.kind }))
  return one
}
