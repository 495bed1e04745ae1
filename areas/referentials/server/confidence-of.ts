import type { MappingKind } from '../../knowledge/referential.ts'

/**
 * Sources give no figure, so this is our choice: the same thing is sure, nearly the same
 * less, and a wider or narrower thing holds about every other time.
 */
const CONFIDENCE: Record<MappingKind, number> = {
  exact: 1,
  close: 0.8,
  narrow: 0.5,
  broad: 0.5,
  related: 0.4,
  prepares: 1,
}

/** How sure a link of this kind is, from 0 to 1. */
export function confidenceOf(kind: MappingKind): number {
  return CONFIDENCE[kind]
}
