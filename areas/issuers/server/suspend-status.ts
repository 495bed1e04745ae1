import type { Context } from '../../../platform/server/context.ts'
import type { Place } from '../status.ts'
import { changePlaces } from './status/change-places.ts'

/** The credential at this place of a list of suspensions does not count for now; the list is signed anew at once. */
export async function suspendStatus(ctx: Context, place: Place): Promise<void> {
  await changePlaces(ctx, { places: [place], isSet: true })
}

/** It counts again. */
export async function liftSuspension(ctx: Context, place: Place): Promise<void> {
  await changePlaces(ctx, { places: [place], isSet: false })
}
