import { emptyBins } from './delete-experience.ts'
import { followTitles } from './titles/follow-titles.ts'

/** Every hour, what has been in the bin for a day goes for good; soon after a new ROME, titles are followed. */
export const tasks = [
  { name: 'experiences.emptyBins', everyMinutes: 60, run: emptyBins },
  { name: 'experiences.followTitles', everyMinutes: 10, run: followTitles },
]
