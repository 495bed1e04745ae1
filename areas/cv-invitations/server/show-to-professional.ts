import type { Context } from '../../../platform/server/context.ts'
import { getCv, getCvToWrite } from '../../cv/server/get-cv.ts'
import { type ReadCv, readShownCv } from '../../cv/server/read-cv.ts'
import { type Invitation, noSuchInvitation, type Taken } from '../invitation.ts'
import { findInvitation, findTakenBy, updateShownAt } from './invitation-store.ts'
import { mustBeProfessional } from './must-be-professional.ts'
import { takenFrom } from './taken-from.ts'

type Shown = { cvId: string; shows: boolean }

/** The person shows this CV to the professional who invited them, or no longer: it acts at once. */
export async function showToProfessional(ctx: Context, { cvId, shows }: Shown): Promise<void> {
  const { personId } = await getCvToWrite(ctx, { cvId })
  if (!(await updateShownAt(ctx.db, personId, cvId, shows ? ctx.now : null)))
    throw noSuchInvitation()
}

/** The invitation this CV was begun for, when there is one. */
export async function invitationOfCv(
  ctx: Context,
  { cvId }: { cvId: string },
): Promise<{ invitation: Invitation; taken: Taken } | undefined> {
  const { personId } = await getCv(ctx, { cvId })
  const taken = (await findTakenBy(ctx.db, personId)).find((one) => one.cvId === cvId)
  const invitation = taken && (await findInvitation(ctx.db, taken.invitationId))
  return invitation ? { invitation, taken } : undefined
}

/** A CV shown to the acting professional, as it is today. */
export async function readCvShownToMe(
  ctx: Context,
  { takenId }: { takenId: string },
): Promise<ReadCv> {
  const professionalId = mustBeProfessional(ctx.actor)
  const taken = (await takenFrom(ctx, { professionalId })).find(({ id }) => id === takenId)
  if (!taken?.shownAt || !taken.cvId) throw noSuchInvitation()
  return readShownCv(ctx, { personId: taken.personId, cvId: taken.cvId })
}
