import type { Context } from '../../../platform/server/context.ts'
import { signListsAgain } from './status/sign-lists-again.ts'

/** Lists of statuses are signed again before they lapse. */
export const tasks = [
  {
    name: 'issuers.signListsAgain',
    everyMinutes: 30,
    run: (ctx: Context) => signListsAgain(ctx),
  },
]
