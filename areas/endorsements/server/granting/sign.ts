import { randomUUID } from 'node:crypto'
import { keptUntil, RETENTION } from '../../../../platform/retention.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { sayer } from '../../../../platform/words.ts'
import type { IssuerAsk } from '../../../issuers/issuer.ts'
import { issueEndorsement } from '../../../issuers/server/issue-endorsement.ts'
import { withdrawStatus } from '../../../issuers/server/withdraw-status.ts'
import type { Endorsement } from '../../endorsement.ts'
import { knownInWords } from '../../in-words.ts'
import { signingWords } from '../../signing-words.ts'
import { type About, wordingOf } from '../about-of.ts'
import { findEndorsements, type Hashes, updateEndorsement } from '../endorsement-store.ts'

const PLAIN = { language: 'fr', mode: 'simple' } as const

type Signing = { one: Endorsement; about: About; by: IssuerAsk; name: string }

/** Signs what is said, on the exact wording of what it is said of, and writes it; a former word about the same gives way. */
export async function signEndorsement(
  ctx: Context,
  { one, about, by, name }: Signing,
  hashes: Hashes = {},
): Promise<Endorsement> {
  const say = sayer(signingWords, PLAIN)
  const { id: target, document: version } = await wordingOf(ctx, about)
  const signed = await issueEndorsement(ctx, {
    by,
    target,
    version,
    name: say('name', { name }),
    comment: one.comment,
    known: {
      name: say('known'),
      narrative: knownInWords(one, PLAIN).join(' '),
      genre: one.assurance ?? 'account',
    },
    saidAt: ctx.now,
  })
  const granted = { ...one, ...signed, status: 'granted' as const, answeredAt: ctx.now }
  await updateEndorsement(ctx.db, granted, hashes)
  if (one.target.kind === 'version') await supersede(ctx, granted, one.target)
  return granted
}

/** A new version is spoken for: the word about the former one stays with those who have it, and says so. */
async function supersede(
  ctx: Context,
  { endorserId, mailHash }: Endorsement,
  { badgeId, version }: { badgeId: string; version: number },
): Promise<void> {
  for (const before of await findEndorsements(ctx.db, { badgeId })) {
    const isTheirs = endorserId
      ? before.endorserId === endorserId
      : before.by === 'letter' && before.mailHash === mailHash
    const isFormer = before.target.kind === 'version' && before.target.version < version
    if (isTheirs && isFormer && before.status === 'granted')
      await updateEndorsement(ctx.db, { ...before, status: 'superseded' })
  }
}

/** It counts no more, wherever it went, and is shown nowhere from now on; what was said of it is erased. */
export async function takeBack(
  ctx: Context,
  one: Endorsement,
  status: 'withdrawn' | 'superseded',
): Promise<void> {
  if (one.place && one.credential) await withdrawStatus(ctx, one.place)
  const isLetter = one.by === 'letter'
  await updateEndorsement(
    ctx.db,
    {
      ...one,
      status,
      credential: null,
      comment: null,
      assurance: null,
      knownAs: null,
      ...(isLetter && status === 'withdrawn' ? NOBODY : {}),
      endsAt: keptUntil(RETENTION.endedAsk, ctx.now),
      answeredAt: ctx.now,
    },
    { tokenHash: null, withdrawHash: null },
  )
}

const NOBODY = { signer: null, role: null, belongsTo: null, mailHash: null, sealedMail: null }

/** Somebody without account signs under a random number, the platform and organisations under their own name. */
export const asSomebody = ({ signer, role, belongsTo }: Endorsement): IssuerAsk => ({
  kind: 'endorser',
  id: randomUUID(),
  profile: { name: signer ?? '', official: [role, belongsTo].filter(Boolean).join(', ') },
})
