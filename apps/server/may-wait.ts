import type { Door } from '../../platform/web/page.tsx'

/**
 * What is answered here may wait, sealed on the person's own phone, until the network is back: what one tells, likes and
 * thinks of occupations. What opens, shares, erases or signs is done at once or not at all.
 */
export function mayWait(door: Door): Door {
  return door.kind === 'page' ? { ...door, mayWait: !door.isSecret } : door
}
