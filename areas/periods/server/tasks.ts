import { emptyPeriodBins } from './delete-period.ts'

/** Every hour: what has been in the bin for a day goes for good. */
export const tasks = [{ name: 'periods.emptyPeriodBins', everyMinutes: 60, run: emptyPeriodBins }]
