import type { Context } from '../../../platform/server/context.ts'
import { countPeopleStanding } from './claim-store.ts'

/** How many people have a competence on their card. Only a rounded count may be shown, and none below the least number. */
export async function howManyHave(
  ctx: Pick<Context, 'db'>,
  { competence }: { competence: string },
): Promise<number> {
  return countPeopleStanding(ctx.db, competence)
}
