import { endOf } from '../../../platform/link-lifetime.ts'
import type { Context } from '../../../platform/server/context.ts'
import { CODE_TRIES, readMailCode } from '../../accounts/mail-code.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { organisationOfDomain } from '../../organisations/server/verifying/organisation-of-domain.ts'
import { assuranceOf, domainOf } from '../../recommendations/assurance.ts'
import { type AskToShow, alreadyOpen, codeOver, NO_OCCUPATION, wrongCode } from '../ask-to-show.ts'
import { letterOfLink } from '../letters.ts'
import { updateAsk } from './ask-store.ts'
import { addressOfAsk, ownAsk } from './own-ask.ts'

type Confirmed = { key: string; code: string; occupation: string | undefined; origin: string }

/** The code came back: the address is theirs, the link is open, and both addresses leave by letter. */
export async function confirmAsk(
  ctx: Context,
  { key, code, occupation, origin }: Confirmed,
): Promise<AskToShow> {
  const ask = await ownAsk(ctx, { key }, true)
  if (ask.status !== 'draft') throw alreadyOpen()
  await mustBeTheirs(ctx, ask, { key, code })
  const mail = ctx.secrets.unseal(ask.sealedMail)
  const verifiedOrganisation = await organisationOfDomain(ctx, { domain: domainOf(mail) })
  const assurance = assuranceOf(mail, verifiedOrganisation !== null)
  const open: AskToShow = {
    ...ask,
    status: 'open',
    occupation: await known(ctx, occupation),
    assurance: assurance === 'place' ? 'mail' : assurance,
    verifiedOrganisation,
    codeHash: null,
    expiresAt: endOf(ask.days, ctx.now),
  }
  await updateAsk(ctx.db, open)
  const own = `${origin}/employeurs/demander/${key}`
  await ctx.mail(letterOfLink(open, { to: mail, link: addressOfAsk(ctx, open, origin), own }))
  return open
}

async function mustBeTheirs(
  ctx: Context,
  ask: AskToShow,
  { key, code }: { key: string; code: string },
): Promise<void> {
  if (ask.codeExpiresAt <= ctx.now || ask.wrongTries >= CODE_TRIES) throw codeOver()
  const digits = readMailCode(code)
  const hash = await ctx.secrets.slowHash(`ask to show ${key} ${digits ?? ''}`)
  if (digits && hash === ask.codeHash) return
  const wrongTries = ask.wrongTries + 1
  await updateAsk(ctx.db, { ...ask, wrongTries })
  if (wrongTries >= CODE_TRIES) throw codeOver()
  throw wrongCode({ left: CODE_TRIES - wrongTries })
}

async function known(ctx: Context, code: string | undefined): Promise<string | null> {
  if (!code || code === NO_OCCUPATION) return null
  const { occupations } = await currentKnowledge(ctx)
  return occupations.has(code) ? code : null
}
