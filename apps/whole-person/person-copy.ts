import { z } from 'zod'
import { accountCopy } from '../../areas/accounts/handed-over.ts'
import { takeInPerson as takeInAccount } from '../../areas/accounts/server/take-in-person.ts'
import { answersCopy } from '../../areas/answers/handed-over.ts'
import { takeInPerson as takeInAnswers } from '../../areas/answers/server/take-in-person.ts'
import { COPY_FORMAT, COPY_VERSION } from '../../areas/consent/copy.ts'
import { consentCopy } from '../../areas/consent/handed-over.ts'
import { takeInPerson as takeInConsent } from '../../areas/consent/server/take-in-person.ts'
import { optionsCopy } from '../../areas/engagement/handed-over.ts'
import { takeInPerson as takeInEngagement } from '../../areas/engagement/server/take-in-person.ts'
import { experiencesCopy } from '../../areas/experiences/handed-over.ts'
import { takeInPerson as takeInExperiences } from '../../areas/experiences/server/copy/take-in-person.ts'
import { confidenceCopy } from '../../areas/impact/handed-over.ts'
import { takeInPerson as takeInImpact } from '../../areas/impact/server/take-in-person.ts'
import { interestsCopy } from '../../areas/interests/handed-over.ts'
import { takeInPerson as takeInInterests } from '../../areas/interests/server/take-in-person.ts'
import { movesCopy } from '../../areas/moves/handed-over.ts'
import { takeInPerson as takeInMoves } from '../../areas/moves/server/take-in-person.ts'
import { occupationsCopy } from '../../areas/occupations/handed-over.ts'
import { takeInPerson as takeInOccupations } from '../../areas/occupations/server/take-in-person.ts'
import { periodsCopy } from '../../areas/periods/handed-over.ts'
import { takeInPerson as takeInPeriods } from '../../areas/periods/server/take-in-person.ts'
import { claimsCopy } from '../../areas/skills/handed-over.ts'
import { takeInPerson as takeInSkills } from '../../areas/skills/server/take-in-person.ts'
import type { NewIds, TakeIn } from '../../platform/handed-over.ts'
import type { Context } from '../../platform/server/context.ts'

type Taker = (
  ctx: Context,
  taken: { personId: string; copy: unknown; ids: NewIds },
) => Promise<void>

type Copied = { shape: z.ZodType; take: Taker }

/** An area that takes its part of a copy back in: the shape it accepts, and its verb. */
function part<Shape extends z.ZodType>(
  shape: Shape,
  verb: (ctx: Context, taken: TakeIn<z.output<Shape>>) => Promise<void>,
): Copied {
  return {
    shape,
    // The whole copy was read with this very shape before any part is taken in.
    take: (ctx, { copy, ...taken }) => verb(ctx, { ...taken, copy: copy as z.output<Shape> }),
  }
}

/** The parts of a copy, in the order they are taken in: what speaks of experiences comes after them. */
export const PARTS: Readonly<Record<string, Copied>> = {
  accounts: part(accountCopy, takeInAccount),
  experiences: part(experiencesCopy, takeInExperiences),
  skills: part(claimsCopy, takeInSkills),
  answers: part(answersCopy, takeInAnswers),
  engagement: part(optionsCopy, takeInEngagement),
  periods: part(periodsCopy, takeInPeriods),
  interests: part(interestsCopy, takeInInterests),
  occupations: part(occupationsCopy, takeInOccupations),
  moves: part(movesCopy, takeInMoves),
  impact: part(confidenceCopy, takeInImpact),
  consent: part(consentCopy, takeInConsent),
}

const shapes = Object.fromEntries(
  Object.entries(PARTS).map(([area, { shape }]) => [area, shape.optional()]),
)

/** `donnees.json`: one part for each area. What a newer service adds is left aside, what is missing is not invented. */
export const personData = z.object({
  format: z.literal(COPY_FORMAT),
  version: z.int().min(1).max(COPY_VERSION),
  copiedOn: z.iso.datetime(),
  ...shapes,
})

/** The same as a JSON Schema (draft 2020-12), for whoever reads the file with another program. */
export function personDataSchema(): object {
  return {
    $id: 'https://sillage.test/schemas/donnees.schema.json',
    title: 'Copie des données d’une personne (Sillage)',
    ...z.toJSONSchema(personData, { io: 'input' }),
  }
}
