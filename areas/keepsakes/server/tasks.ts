import { sweepFiles } from './sweep-files.ts'

/** Every hour: what was deleted a day ago goes for good, and files that nothing names any more. */
export const tasks = [{ name: 'keepsakes.sweepFiles', everyMinutes: 60, run: sweepFiles }]
