import { dayInWords } from '../../../../platform/day.ts'
import { keptUntil, RETENTION } from '../../../../platform/retention.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { type Reading, sayer } from '../../../../platform/words.ts'
import { professionalWithMail } from '../../../professionals/server/professional-with-mail.ts'
import {
  alreadyMember,
  type Invitation,
  MOST_MEMBERS,
  noSuchInvitation,
  type Role,
  tooManyMembers,
} from '../../member.ts'
import { organisationsProfessionalWords } from '../../words.ts'
import { deleteInvitation, findInvitations, upsertInvitation } from './invitation-store.ts'
import { findMembers } from './member-store.ts'
import { myOrganisationToRun } from './members-of.ts'

type Asked = { slug: string; email: string; role: Role; reading: Reading; origin: string }

/** The same letter does not leave twice within this. */
const LETTER_EVERY_MS = 60 * 60_000

/**
 * Asks a colleague to join. The answer is the same whether or not somebody here has this address; a letter leaves only to
 * who has an access.
 */
export async function inviteMember(ctx: Context, asked: Asked): Promise<void> {
  const { organisation, me } = await myOrganisationToRun(ctx, asked)
  const members = await findMembers(ctx.db, organisation.id)
  if (members.some(({ email }) => email === asked.email)) throw alreadyMember()
  const waiting = await findInvitations(ctx.db, organisation.id, ctx.now)
  const before = waiting.find(({ email }) => email === asked.email)
  if (!before && members.length + waiting.length >= MOST_MEMBERS)
    throw tooManyMembers({ max: MOST_MEMBERS })
  const invitation: Invitation = {
    id: before?.id ?? ctx.newId(),
    organisationId: organisation.id,
    email: asked.email,
    role: asked.role,
    invitedBy: me,
    invitedAt: ctx.now,
    expiresAt: keptUntil(RETENTION.invitation, ctx.now),
  }
  await upsertInvitation(ctx.db, invitation)
  const isWritten = before && ctx.now.getTime() - before.invitedAt.getTime() < LETTER_EVERY_MS
  if (isWritten || !(await professionalWithMail(ctx, { mail: asked.email }))) return
  const by = members.find(({ professionalId }) => professionalId === me)?.name ?? ''
  await ctx.mail(letter(invitation, { ...asked, name: organisation.name, by }))
}

function letter(
  { email, role, expiresAt }: Invitation,
  { name, by, reading, origin }: Pick<Asked, 'reading' | 'origin'> & { name: string; by: string },
) {
  const say = sayer(organisationsProfessionalWords, reading)
  return {
    to: email,
    subject: say('letterSubject', { name }),
    text: say('letterText', {
      by,
      name,
      role: say(role),
      day: dayInWords(expiresAt, reading),
      link: `${origin}/pro/organisations`,
    }),
  }
}

/** They are no longer waited for. */
export async function cancelInvitation(
  ctx: Context,
  { slug, invitationId }: { slug: string; invitationId: string },
): Promise<void> {
  const { organisation } = await myOrganisationToRun(ctx, { slug })
  if (!(await deleteInvitation(ctx.db, organisation.id, invitationId))) throw noSuchInvitation()
}
