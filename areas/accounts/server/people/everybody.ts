import type { Context } from '../../../../platform/server/context.ts'
import { findPeopleAfter } from '../arrival-store.ts'

const AT_ONCE = 1_000

/** Everybody who has an account here, by id, a few at a time. */
export async function* everybody(ctx: Context): AsyncGenerator<string> {
  let last: string | undefined
  for (;;) {
    const people = await findPeopleAfter(ctx.db, last, AT_ONCE)
    yield* people
    last = people.at(-1)
    if (people.length < AT_ONCE) return
  }
}
