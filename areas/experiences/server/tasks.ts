import { emptyBins } from './delete-experience.ts'

/** Every hour: what has been in the bin for a day goes for good. */
export const tasks = [{ name: 'experiences.emptyBins', everyMinutes: 60, run: emptyBins }]
