import type { MoveKind, MoveResult } from '../move.ts'

/** One drawing for each sort of move, and for what came of it. */
export const PICTURES: Readonly<Record<MoveKind | MoveResult, string>> = {
  call: 'phone',
  letter: 'envelope-simple',
  visit: 'map-pin',
  meeting: 'calendar-check',
  application: 'paper-plane-tilt',
  immersion: 'binoculars',
  training: 'chalkboard-teacher',
  other: 'footprints',
  yes: 'thumbs-up',
  waiting: 'hourglass-medium',
  no: 'thumbs-down',
}
