import { forgetOldKeys } from './claim-key.ts'

/** Every hour: what was sent long ago is no longer known. */
export const tasks = [{ name: 'answers.forgetOldKeys', everyMinutes: 60, run: forgetOldKeys }]
