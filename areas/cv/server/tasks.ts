import { emptyCvBins } from './delete-cv.ts'

/** Every hour: what has been in the bin for a day goes for good. */
export const tasks = [{ name: 'cv.emptyBins', everyMinutes: 60, run: emptyCvBins }]
