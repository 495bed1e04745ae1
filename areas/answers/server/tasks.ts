import { forgetOldKeys } from './claim-key.ts'
import { forgetOldTwo } from './settle-two-answers.ts'

/** Every hour: what was sent long ago is no longer known, and what nobody chose from goes. */
export const tasks = [
  { name: 'answers.forgetOldKeys', everyMinutes: 60, run: forgetOldKeys },
  { name: 'answers.forgetOldTwo', everyMinutes: 60, run: forgetOldTwo },
]
