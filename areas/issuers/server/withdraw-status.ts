import type { Context } from '../../../platform/server/context.ts'
import type { Place } from '../status.ts'
import { changePlaces } from './status/change-places.ts'

/** The credential at this place counts no more, once and for all; the list is signed anew at once. */
export async function withdrawStatus(ctx: Context, place: Place): Promise<void> {
  await withdrawStatuses(ctx, [place])
}

/** The same for many: each list is signed once. */
export async function withdrawStatuses(ctx: Context, places: readonly Place[]): Promise<void> {
  await changePlaces(ctx, { places, isSet: true })
}
