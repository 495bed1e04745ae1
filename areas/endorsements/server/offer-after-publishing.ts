import { Refusal } from '../../../platform/refusal.ts'
import type { Context } from '../../../platform/server/context.ts'
import { takePartnersWhoAgreed } from '../../badges/server/together/partners-who-agreed.ts'
import { wantsNoAsks } from '../../recommendations/server/wants-no-asks.ts'
import { type Endorsement, stands, type Target } from '../endorsement.ts'
import { type About, aboutOf } from './about-of.ts'
import { sendAsk } from './asking/ask-to-endorse.ts'
import { newAsk } from './asking/new-ask.ts'
import { findEndorsements, insertEndorsement } from './endorsement-store.ts'

/** What badges tell of: ids only. */
type Told = Record<string, string | number>

/**
 * A version is published. Partners who co-wrote it and agreed with its very words are offered to speak for it, at the address
 * of their letter; those who spoke for a former version are asked again, for they never said it of this one.
 */
export async function offerAfterPublishing(
  ctx: Context,
  { badgeId: id, number }: Told,
): Promise<void> {
  const badgeId = String(id)
  const version = Number(number)
  const target: Target = { kind: 'version', badgeId, version, personId: null }
  const about = await orGone(aboutOf(ctx, target))
  if (!about) return
  const { smtpUrl } = ctx.config
  const asker = about.owner?.name ?? null
  const language = about.kind === 'version' ? about.version.content.language : 'fr'
  const facts = { target: about.target, asker, language, message: null }
  const known = await findEndorsements(ctx.db, { badgeId })
  for (const before of latestOfEach(known, version)) await askAgain(ctx, about, before)
  if (smtpUrl === undefined) return
  for (const { name, about: role, mail } of await takePartnersWhoAgreed(ctx, {
    badgeId,
    number: version,
  })) {
    if (await wantsNoAsks(ctx, { mail })) continue
    const who = { signer: name.slice(0, 60), role: role?.slice(0, 60) ?? null }
    await quietly(() => sendAsk(ctx, about, { ...facts, ...who, way: 'partner', mail }))
  }
}

/** A badge that went meanwhile, or of somebody on their way out, asks for nothing. */
async function orGone(ask: Promise<About>): Promise<About | undefined> {
  try {
    return await ask
  } catch (problem) {
    if (problem instanceof Refusal) return undefined
    throw problem
  }
}

/** The last word of each about former versions, when it stands. */
function latestOfEach(known: readonly Endorsement[], version: number): Endorsement[] {
  const former = known.filter(
    (one) => stands(one) && one.target.kind === 'version' && one.target.version < version,
  )
  const byWhom = Map.groupBy(former, ({ endorserId, mailHash }) => endorserId ?? mailHash)
  return [...byWhom.values()].flatMap(([last]) => (last ? [last] : []))
}

/** The same asks the same, of what is now. Whoever was asked already, or said it already, is asked no more. */
export async function askAgain(ctx: Context, about: About, before: Endorsement): Promise<void> {
  const { by, endorserId, asker, language, signer, role, belongsTo, sealedMail } = before
  const facts = { target: about.target, way: 'again', asker, language, message: null } as const
  if (by === 'organisation') {
    await insertEndorsement(ctx.db, newAsk(ctx, { ...facts, by, endorserId }))
    return
  }
  const mail = sealedMail && ctx.secrets.unseal(sealedMail)
  if (by !== 'letter' || !mail || (await wantsNoAsks(ctx, { mail }))) return
  await quietly(() => sendAsk(ctx, about, { ...facts, signer, role, belongsTo, mail }))
}

/** Somebody who was asked meanwhile is not asked twice, and keeps nobody else from being asked. */
async function quietly(ask: () => Promise<unknown>): Promise<void> {
  try {
    await ask()
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
  }
}
