import { randomBytes } from 'node:crypto'
import type { Context } from '../../../../platform/server/context.ts'
import type { Reading } from '../../../../platform/words.ts'
import { readMailCode } from '../../../accounts/mail-code.ts'
import { publicUrlOf } from '../../../issuers/server/ensure-issuer.ts'
import { tieTo } from '../../../organisations/server/members/tie-to.ts'
import { organisationOfDomain } from '../../../organisations/server/verifying/organisation-of-domain.ts'
import { isPublicProvider } from '../../../organisations/verified-domain.ts'
import { assuranceOf, domainOf } from '../../../recommendations/assurance.ts'
import {
  type Assurance,
  CODE_TRIES,
  codeOver,
  type Endorsement,
  linkClosed,
  writeFirst,
  wrongCode,
} from '../../endorsement.ts'
import { letterOfCopy } from '../../letters.ts'
import { nameOf } from '../about-of.ts'
import { updateEndorsement } from '../endorsement-store.ts'
import { asSomebody, signEndorsement, takeBack } from '../granting/sign.ts'
import { hashCode } from './answer-letter.ts'
import { type Opened, openAsk, openSigned } from './open-ask.ts'

type Signing = { token: string; code: string; reading: Reading }

/** They sign what they have just read again; a copy goes to them with the way to take it back. */
export async function signByLetter(
  ctx: Context,
  { token, code, reading }: Signing,
): Promise<{ key: string }> {
  const opened = await openAsk(ctx, { token }, true)
  const said = await identified(ctx, opened)
  await mustKnowCode(ctx, opened.one, code)
  const key = randomBytes(32).toString('base64url')
  const hashes = { tokenHash: null, withdrawHash: ctx.secrets.hash(key) }
  const signing = { one: said.one, about: opened.about, by: asSomebody(said.one), name: said.name }
  const signed = await signEndorsement(ctx, signing, hashes)
  const link = `${publicUrlOf(ctx.config)}/appui/retirer/${key}`
  const about = nameOf(opened.about)
  await ctx.mail(letterOfCopy(signed, { to: said.mail, link, about, reading }))
  return { key }
}

/** How well it is known who they are, and what ties them to whose badge it is: shown before they sign, written as they do. */
export async function identified(
  ctx: Context,
  { one, about }: Opened,
): Promise<{ one: Endorsement; name: string; mail: string }> {
  if (!one.signer || !one.role || !one.codeHash) throw writeFirst()
  const mail = one.sealedMail && ctx.secrets.unseal(one.sealedMail)
  if (!mail) throw linkClosed()
  const domain = domainOf(mail)
  const knownAs = await organisationOfDomain(ctx, { domain })
  const found = assuranceOf(mail, knownAs !== null)
  // an address is always there: who signs by letter was written to
  const assurance: Assurance = found === 'place' ? 'mail' : found
  const organisationId = about.owner?.id
  const closeness = organisationId
    ? await tieTo(ctx, {
        organisationId,
        mail,
        domain: isPublicProvider(domain) ? undefined : domain,
      })
    : null
  return { one: { ...one, assurance, knownAs, closeness }, name: one.signer, mail }
}

/** The code of the last letter, in time, five tries. A wrong one is counted even though nothing else is written. */
async function mustKnowCode(ctx: Context, one: Endorsement, typed: string): Promise<void> {
  const isOver = !one.codeEndsAt || one.codeEndsAt <= ctx.now || one.codeTries >= CODE_TRIES
  if (isOver) throw codeOver()
  const digits = readMailCode(typed)
  if (digits && (await hashCode(ctx, one.id, digits)) === one.codeHash) return
  const codeTries = one.codeTries + 1
  await updateEndorsement(ctx.db, { ...one, codeTries })
  if (codeTries >= CODE_TRIES) throw codeOver()
  throw wrongCode({ left: CODE_TRIES - codeTries })
}

/** Whoever signed takes it back, at once and everywhere: nothing of them stays. */
export async function withdrawByLetter(ctx: Context, { key }: { key: string }): Promise<void> {
  const { one } = await openSigned(ctx, { key }, true)
  await takeBack(ctx, one, 'withdrawn')
}
