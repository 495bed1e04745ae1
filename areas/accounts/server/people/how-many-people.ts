import type { Context } from '../../../../platform/server/context.ts'
import { countPeople } from '../account-store.ts'

/** How many people have started; fictitious ones do not count. Only rounded counts may be shown. */
export async function howManyPeople(ctx: Context): Promise<number> {
  return countPeople(ctx.db)
}
