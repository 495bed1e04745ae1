import type { Context } from '../../../platform/server/context.ts'
import { howManyPeople } from '../../accounts/server/people/how-many-people.ts'
import { howManyExperiences } from '../../experiences/server/how-many-experiences.ts'
import { howMuchImpact } from '../../impact/server/how-much-impact.ts'
import { howManyClaims } from '../../skills/server/how-many-claims.ts'
import { type PublicCount, publicCount } from '../public-count.ts'

/** What moved for people: only how many, never who, never on whom it did not. */
export type PublicImpact = Record<
  'both' | 'know' | 'tell' | 'next' | 'asked' | 'project' | 'discovered',
  PublicCount
>

export type PublicFigures = {
  people: PublicCount
  experiences: PublicCount
  skills: PublicCount
  impact: PublicImpact
}

/** What may be told to everybody about the use of the service. */
export async function publicFigures(ctx: Context): Promise<PublicFigures> {
  const people = await howManyPeople(ctx)
  return {
    people: publicCount({ count: people, people }),
    experiences: publicCount(await howManyExperiences(ctx)),
    skills: publicCount(await howManyClaims(ctx)),
    impact: await publicImpact(ctx),
  }
}

async function publicImpact(ctx: Context): Promise<PublicImpact> {
  const counts = await howMuchImpact(ctx)
  const shown = (count: number) => publicCount({ count, people: count })
  return {
    both: shown(counts.both),
    know: shown(counts.know),
    tell: shown(counts.tell),
    next: shown(counts.next),
    asked: shown(counts.asked),
    project: shown(counts.project),
    discovered: shown(counts.discovered),
  }
}
