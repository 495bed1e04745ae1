import type { Context } from '../../../platform/server/context.ts'
import { keptAfter } from '../../interests/interest.ts'
import { occupationByCode } from '../../knowledge/server/occupation-by-code.ts'
import type { Cv } from '../cv.ts'
import { knowHowOf, toldOnes } from '../cv-content.ts'
import { updateCv } from './cv-store.ts'
import { getCvToWrite } from './get-cv.ts'
import { readGround } from './read-ground.ts'

type Plain = Pick<
  Cv,
  'name' | 'headline' | 'language' | 'layout' | 'showsLevels' | 'profile' | 'contact' | 'sections'
>

/** The person changes something of one CV; the rest stays as it was. */
export async function changeCv(
  ctx: Context,
  { cvId, change }: { cvId: string; change: Partial<Plain> },
): Promise<Cv> {
  const cv = await getCvToWrite(ctx, { cvId })
  return keep(ctx, { ...cv, ...change })
}

/** The occupation aimed at, or none. */
export async function aimCv(
  ctx: Context,
  { cvId, occupationCode }: { cvId: string; occupationCode: string | null },
): Promise<Cv> {
  const cv = await getCvToWrite(ctx, { cvId })
  const code = occupationCode ? (await occupationByCode(ctx, occupationCode)).code : null
  return keep(ctx, { ...cv, occupationCode: code })
}

export type Chosen = 'experiences' | 'skills' | 'knowHow' | 'periods' | 'recognitions'

/**
 * What appears in one CV. Boxes still ticked keep their place, new ones come last;
 * what is not the person's cannot be chosen.
 */
export async function chooseForCv(
  ctx: Context,
  { cvId, chosen }: { cvId: string; chosen: Partial<Record<Chosen, string[]>> },
): Promise<Cv> {
  const cv = await getCvToWrite(ctx, { cvId })
  const { card, experiences, periods, recognitions } = await readGround(ctx, cv)
  const theirs: Record<Chosen, string[]> = {
    experiences: toldOnes(experiences).map(({ id }) => id),
    skills: card.skills.map(({ code }) => code),
    knowHow: knowHowOf(experiences).map(({ code }) => code),
    periods: periods.map(({ id }) => id),
    recognitions: recognitions.map(({ key }) => key),
  }
  const kept = { ...cv }
  for (const list of ['experiences', 'skills', 'knowHow', 'periods', 'recognitions'] as const) {
    const ticked = chosen[list]?.filter((one) => theirs[list].includes(one))
    // A word its author hides for a while was not on the page: its place waits.
    const seen = list === 'recognitions' ? theirs[list] : cv[list]
    if (ticked) kept[list] = keptAfter(cv[list], seen, ticked)
  }
  const isFirst = chosen.recognitions && !cv.sections.includes('recognitions')
  return keep(ctx, isFirst ? { ...kept, sections: [...cv.sections, 'recognitions'] } : kept)
}

async function keep(ctx: Context, cv: Cv): Promise<Cv> {
  const kept = { ...cv, updatedAt: ctx.now }
  await updateCv(ctx.db, kept)
  return kept
}
