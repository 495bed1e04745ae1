import { forgetPerson as forgetAccount } from '../../areas/accounts/server/forget-person.ts'
import { handOverPerson as handOverAccount } from '../../areas/accounts/server/hand-over-person.ts'
import { forgetPerson as forgetAnswers } from '../../areas/answers/server/forget-person.ts'
import { handOverPerson as handOverAnswers } from '../../areas/answers/server/hand-over-person.ts'
import { forgetPerson as forgetConsent } from '../../areas/consent/server/forget-person.ts'
import { handOverPerson as handOverConsent } from '../../areas/consent/server/hand-over-person.ts'
import { forgetPerson as forgetCvs } from '../../areas/cv/server/forget-person.ts'
import { handOverPerson as handOverCvs } from '../../areas/cv/server/hand-over-person.ts'
import { forgetPerson as forgetEngagement } from '../../areas/engagement/server/forget-person.ts'
import { handOverPerson as handOverEngagement } from '../../areas/engagement/server/hand-over-person.ts'
import { forgetPerson as forgetExperiences } from '../../areas/experiences/server/forget-person.ts'
import { handOverPerson as handOverExperiences } from '../../areas/experiences/server/hand-over-person.ts'
import { forgetPerson as forgetImpact } from '../../areas/impact/server/forget-person.ts'
import { handOverPerson as handOverImpact } from '../../areas/impact/server/hand-over-person.ts'
import { forgetPerson as forgetInterests } from '../../areas/interests/server/forget-person.ts'
import { handOverPerson as handOverInterests } from '../../areas/interests/server/hand-over-person.ts'
import { forgetPerson as forgetKeepsakes } from '../../areas/keepsakes/server/forget-person.ts'
import { handOverFiles } from '../../areas/keepsakes/server/hand-over-files.ts'
import { handOverPerson as handOverKeepsakes } from '../../areas/keepsakes/server/hand-over-person.ts'
import { forgetPerson as forgetListings } from '../../areas/listings/server/forget-person.ts'
import { handOverPerson as handOverListings } from '../../areas/listings/server/hand-over-person.ts'
import { forgetPerson as forgetMoves } from '../../areas/moves/server/forget-person.ts'
import { handOverPerson as handOverMoves } from '../../areas/moves/server/hand-over-person.ts'
import { forgetPerson as forgetOccupations } from '../../areas/occupations/server/forget-person.ts'
import { handOverPerson as handOverOccupations } from '../../areas/occupations/server/hand-over-person.ts'
import { forgetPerson as forgetPeriods } from '../../areas/periods/server/forget-person.ts'
import { handOverPerson as handOverPeriods } from '../../areas/periods/server/hand-over-person.ts'
import { forgetPerson as forgetPrinted } from '../../areas/professionals/server/forget-person.ts'
import { handOverPerson as handOverPrinted } from '../../areas/professionals/server/hand-over-person.ts'
import { forgetPerson as forgetSkills } from '../../areas/skills/server/forget-person.ts'
import { handOverPerson as handOverSkills } from '../../areas/skills/server/hand-over-person.ts'
import type { Context, Verb } from '../../platform/server/context.ts'
import type { HandedFile } from '../../platform/server/zip/zip-stream.ts'

type Someone = { personId: string }
type Keeper = {
  area: string
  forget: Verb<Someone, void>
  handOver: Verb<Someone, unknown>
  /** Photos, recordings: whatever is a file and not a row. */
  files?: (ctx: Context, someone: Someone) => AsyncIterable<HandedFile>
}

/** Every area that keeps something about a person; the account goes last, since the rest hangs on it. */
const KEEPERS: readonly Keeper[] = [
  { area: 'skills', forget: forgetSkills, handOver: handOverSkills },
  { area: 'engagement', forget: forgetEngagement, handOver: handOverEngagement },
  {
    area: 'keepsakes',
    forget: forgetKeepsakes,
    handOver: handOverKeepsakes,
    files: handOverFiles,
  },
  { area: 'experiences', forget: forgetExperiences, handOver: handOverExperiences },
  { area: 'periods', forget: forgetPeriods, handOver: handOverPeriods },
  { area: 'interests', forget: forgetInterests, handOver: handOverInterests },
  { area: 'occupations', forget: forgetOccupations, handOver: handOverOccupations },
  { area: 'listings', forget: forgetListings, handOver: handOverListings },
  { area: 'cv', forget: forgetCvs, handOver: handOverCvs },
  { area: 'professionals', forget: forgetPrinted, handOver: handOverPrinted },
  { area: 'consent', forget: forgetConsent, handOver: handOverConsent },
  { area: 'impact', forget: forgetImpact, handOver: handOverImpact },
  { area: 'answers', forget: forgetAnswers, handOver: handOverAnswers },
  { area: 'moves', forget: forgetMoves, handOver: handOverMoves },
  { area: 'accounts', forget: forgetAccount, handOver: handOverAccount },
]

/** Erases a person from the whole house; their sessions close with the account. */
export async function forgetWholePerson(ctx: Context, someone: Someone): Promise<void> {
  for (const { forget } of KEEPERS) await forget(ctx, someone)
}

/** A copy of everything the house knows of a person, area by area. */
export async function handOverWholePerson(
  ctx: Context,
  someone: Someone,
): Promise<Record<string, unknown>> {
  const copy: Record<string, unknown> = {}
  for (const { area, handOver } of KEEPERS) copy[area] = await handOver(ctx, someone)
  return copy
}

/** The files of a person, area by area, one at a time; each in the folder of its area. */
export async function* filesOfWholePerson(
  ctx: Context,
  someone: Someone,
): AsyncGenerator<HandedFile> {
  for (const { area, files } of KEEPERS) {
    if (!files) continue
    for await (const { path, open } of files(ctx, someone)) {
      yield { path: `fichiers/${area}/${path}`, open }
    }
  }
}
