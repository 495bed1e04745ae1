import { randomBytes } from 'node:crypto'
import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { resumeCodeFrom } from '../../resume-code.ts'
import { noSuchCard } from '../../session.ts'
import {
  type AccessCard,
  deletePerson,
  findCardOf,
  findPrintedCards,
  replaceCard,
  updateCardCode,
} from '../account-store.ts'
import { mustBeProfessional } from '../must-be-professional.ts'
import { deleteKnownDevices } from '../session/known-person-store.ts'
import { closeOtherSessions } from '../session/session-store.ts'
import { newPerson } from '../start-anonymously.ts'

/** Makes so many empty accounts, each with a card that only opens once its person has chosen a PIN. Answers whose they are. */
export async function printCardsFor(ctx: Context, { count }: { count: number }): Promise<string[]> {
  mustBeProfessional(ctx.actor)
  const codes = await Promise.all(Array.from({ length: count }, () => freshCode(ctx)))
  const people: string[] = []
  for (const code of codes) {
    const personId = await newPerson(ctx)
    await replaceCard(ctx.db, { personId, ...code, issuedAt: ctx.now }, true)
    people.push(personId)
  }
  await audit(ctx, { kind: 'secret.changed', facts: { what: 'paper-cards', count } })
  return people
}

async function freshCode(ctx: Context): Promise<{ codeHash: string; sealedCode: string }> {
  const code = resumeCodeFrom(randomBytes(10))
  return { codeHash: await ctx.secrets.slowHash(code), sealedCode: ctx.secrets.seal(code) }
}

export type PaperCard = { personId: string; code: string | null; takenAt: Date | null }

/** What may be known of printed cards: the code only while nobody has come in with it. A card its person made again is theirs alone. */
export async function paperCards(
  ctx: Context,
  { people }: { people: readonly string[] },
): Promise<PaperCard[]> {
  mustBeProfessional(ctx.actor)
  const cards = await findPrintedCards(ctx.db, people)
  return cards.map(({ personId, sealedCode, usedAt, takenAt }) => ({
    personId,
    takenAt,
    code: usedAt ? null : ctx.secrets.unseal(sealedCode),
  }))
}

/**
 * A lost card is made again: the old one stops at once, every session of it closes. The PIN stays, and only the
 * person knows it: who prints the card cannot open what it opens. The caller knows whose card it may touch.
 */
export async function reissuePaperCard(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await mustBePaper(ctx, personId)
  await updateCardCode(ctx.db, { personId, ...(await freshCode(ctx)), issuedAt: ctx.now })
  await closeOtherSessions(ctx.db, { personId }, undefined, ctx.now)
  await deleteKnownDevices(ctx.db, personId)
  for (const kind of ['secret.revoked', 'secret.changed'] as const)
    await audit(ctx, { kind, subjectId: personId, facts: { what: 'card' } })
}

/** A card that nobody took is withdrawn, with its empty account. One that was taken is the person's, and stays. */
export async function withdrawPaperCard(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  const card = await mustBePaper(ctx, personId)
  if (card.takenAt) throw noSuchCard()
  await deletePerson(ctx.db, personId)
  await audit(ctx, { kind: 'secret.revoked', subjectId: personId, facts: { what: 'card' } })
}

async function mustBePaper(ctx: Context, personId: string): Promise<AccessCard> {
  mustBeProfessional(ctx.actor)
  const card = await findCardOf(ctx.db, personId)
  if (!card?.wasPrinted) throw noSuchCard()
  return card
}
