import type { Door, Page } from '../../platform/web/page.tsx'

/**
 * What is answered here may wait, sealed on the person's own phone, until the network is back: what one tells, likes,
 * thinks of occupations and puts in a CV. What opens, shares or signs is done at once or not at all.
 */
export function mayWait(door: Door): Door {
  return door.kind === 'page' && !door.isSecret ? { ...door, waits: 'phone' } : door
}

/** The person leaves this device, or the house: the answer says so to the phone, which then forgets what waits on it. */
export function endsHere(page: Page): Page {
  return { ...page, waits: 'page' }
}
