import { goOnResigning } from './resign-batch.ts'

/** What is to be signed again is, a few hundred at a time, until nothing is left. */
export const tasks = [{ name: 'resigning.goOn', everyMinutes: 0.1, run: goOnResigning }]
