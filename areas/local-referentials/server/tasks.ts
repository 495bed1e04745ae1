import { compareLines } from './compare-lines.ts'

/** As soon as lines arrive. */
export const tasks = [{ name: 'locals.compareLines', everyMinutes: 0.01, run: compareLines }]
