import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { type Experience, type Kind, MOST_EXPERIENCES, tooManyExperiences } from '../experience.ts'
import { NO_PERIOD } from '../period.ts'
import {
  findExperience,
  findExperiences,
  holdTurn,
  insertExperience,
  updateExperience,
} from './experience-store.ts'

/** The person begins to tell something they lived. A draft with nothing in it yet is used again. */
export async function startExperience(ctx: Context, { kind }: { kind: Kind }): Promise<Experience> {
  const personId = mustBePerson(ctx.actor)
  await holdTurn(ctx.db, personId)
  const known = await findExperiences(ctx.db, personId)
  const untouched = await untouchedAmong(ctx, known)
  if (untouched) {
    const changed = { ...untouched, kind, updatedAt: ctx.now }
    await updateExperience(ctx.db, changed)
    return changed
  }
  if (known.length >= MOST_EXPERIENCES) throw tooManyExperiences({ max: MOST_EXPERIENCES })
  const experience = blank(ctx, personId, kind)
  await insertExperience(ctx.db, experience)
  return experience
}

/** A draft still untouched once it is held: another tab may just have begun to tell it. */
async function untouchedAmong(
  ctx: Context,
  known: readonly Experience[],
): Promise<Experience | undefined> {
  const seen = known.find(isUntouched)
  const held = seen && (await findExperience(ctx.db, seen.personId, seen.id, true))
  return held && isUntouched(held) ? held : undefined
}

/** True when only the kind was said. */
export function isUntouched({ title, step }: Experience): boolean {
  return title === '' && step === 'theme'
}

function blank(ctx: Context, personId: string, kind: Kind): Experience {
  return {
    id: ctx.newId(),
    personId,
    kind,
    themeCode: null,
    titleCode: null,
    occupationCode: null,
    title: '',
    activities: [],
    skills: [],
    story: null,
    refused: [],
    chosen: [],
    autonomy: null,
    complexity: null,
    environment: null,
    period: NO_PERIOD,
    place: null,
    organisation: null,
    step: 'theme',
    finishedAt: null,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  }
}
