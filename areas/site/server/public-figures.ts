import type { Context } from '../../../platform/server/context.ts'
import { howManyPeople } from '../../accounts/server/how-many-people.ts'
import { howManyExperiences } from '../../experiences/server/how-many-experiences.ts'
import { howManyClaims } from '../../skills/server/how-many-claims.ts'
import { type PublicCount, publicCount } from '../public-count.ts'

export type PublicFigures = { people: PublicCount; experiences: PublicCount; skills: PublicCount }

/** What may be told to everybody about the use of the service. */
export async function publicFigures(ctx: Context): Promise<PublicFigures> {
  const people = await howManyPeople(ctx)
  return {
    people: publicCount({ count: people, people }),
    experiences: publicCount(await howManyExperiences(ctx)),
    skills: publicCount(await howManyClaims(ctx)),
  }
}
