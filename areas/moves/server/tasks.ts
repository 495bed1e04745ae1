import { emptyBins } from './remove-move.ts'

/** Every hour: what has been in the bin for a day goes for good. */
export const tasks = [{ name: 'moves.emptyBins', everyMinutes: 60, run: emptyBins }]
