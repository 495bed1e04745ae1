import { forgetEndedGivings, giveNextPieces } from './give-next-piece.ts'

/** Somebody looks at how far their list is. */
export const tasks = [
  { name: 'rosters.giveNextPieces', everyMinutes: 0.03, run: giveNextPieces },
  { name: 'rosters.forgetEndedGivings', everyMinutes: 720, run: forgetEndedGivings },
]
