import { randomBytes } from 'node:crypto'
import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { emit } from '../../../../platform/server/event.ts'
import type { Reading } from '../../../../platform/words.ts'
import { readMailCode } from '../../../accounts/mail-code.ts'
import { addressOf } from '../../../accounts/server/mail/address-of.ts'
import { organisationOfDomain } from '../../../organisations/server/verifying/organisation-of-domain.ts'
import { readCompetences } from '../../../skills/server/read-competences.ts'
import { CODE_TRIES, codeOver, goBack, isSaid, notYourOwnMail, wrongCode } from '../../answer.ts'
import { assuranceOf, domainOf } from '../../assurance.ts'
import { letterOfCopy, letterOfNews } from '../../letters.ts'
import type { Recommendation } from '../../recommendation.ts'
import { factsOf } from '../ask/accept-recommendation.ts'
import { type Code, deleteCodesOf, findLastCode, updateCodeTries } from '../code-store.ts'
import { updateRecommendation } from '../recommendation-store.ts'
import { type Address, openAskToAnswer } from './open-ask.ts'
import { hashCode } from './send-code.ts'
import { mustHaveAnswered } from './write-answer.ts'

type Signing = Address & { code: string; reading: Reading; origin: string }

/** The other one signs what they have just read again. From then on it is the person's to show or to keep; it can be withdrawn. */
export async function signRecommendation(
  ctx: Context,
  { code, reading, origin, ...address }: Signing,
): Promise<{ withdrawKey: string }> {
  const ask = await openAskToAnswer(ctx, address)
  mustHaveAnswered(ask)
  if (!isSaid(ask.answer)) throw goBack()
  const checked = await mustBeChecked(ctx, ask, code)
  const mail = checked && ctx.secrets.unseal(checked.sealedMail)
  const verifiedOrganisation = mail && (await organisationOfDomain(ctx, { domain: domainOf(mail) }))
  const own = await addressOf(ctx, { personId: ask.personId })
  if (mail !== null && mail === own) throw notYourOwnMail()
  const withdrawKey = randomBytes(32).toString('base64url')
  const signed: Recommendation = {
    ...ask,
    status: 'signed',
    assurance: assuranceOf(mail, verifiedOrganisation !== null),
    verifiedOrganisation,
    mailHash: checked?.mailHash ?? null,
    sealedMail: checked?.sealedMail ?? null,
    sealedToken: null,
    browserHash: null,
    signedAt: ctx.now,
  }
  const withdrawHash = ctx.secrets.hash(withdrawKey)
  await updateRecommendation(ctx.db, signed, { tokenHash: null, withdrawHash })
  await deleteCodesOf(ctx.db, ask.id)
  const link = `${origin}/recommandation/retirer/${withdrawKey}`
  const competences = readCompetences(ctx.config.root)
  if (mail) await ctx.mail(letterOfCopy(signed, { to: mail, link, reading, competences }))
  if (own) await ctx.mail(letterOfNews(signed, { to: own, link: `${origin}/recommandations` }))
  await audit(ctx, {
    kind: 'recommendation.signed',
    subjectId: ask.personId,
    facts: { assurance: signed.assurance ?? 'place' },
  })
  await emit(ctx, 'recommendations.signed', factsOf(signed))
  return { withdrawKey }
}

/** The code of the last letter, in time, five tries; nothing to check for who has no address, face to face. */
async function mustBeChecked(
  ctx: Context,
  { id, way }: Recommendation,
  typed: string,
): Promise<Code | null> {
  const last = await findLastCode(ctx.db, id, true)
  if (!last && way === 'place') return null
  if (!last || last.expiresAt <= ctx.now || last.wrongTries >= CODE_TRIES) throw codeOver()
  const digits = readMailCode(typed)
  const hash = await hashCode(ctx, last.id, digits ?? '')
  if (digits && hash === last.codeHash) return last
  const tries = last.wrongTries + 1
  await updateCodeTries(ctx.db, last.id, tries)
  if (tries >= CODE_TRIES) throw codeOver()
  throw wrongCode({ left: CODE_TRIES - tries })
}
