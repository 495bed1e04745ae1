import type { Context } from '../../../platform/server/context.ts'
import { wipeKeysGone } from './keys/wipe-keys-gone.ts'
import { signListsAgain } from './status/sign-lists-again.ts'

/** Lists of statuses are signed again before they lapse; keys retired by another program leave the memory of this one. */
export const tasks = [
  { name: 'issuers.wipeKeysGone', everyMinutes: 0.03, run: (ctx: Context) => wipeKeysGone(ctx) },
  {
    name: 'issuers.signListsAgain',
    everyMinutes: 30,
    run: (ctx: Context) => signListsAgain(ctx),
  },
]
