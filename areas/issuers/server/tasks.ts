import type { Context } from '../../../platform/server/context.ts'
import { ensureIssuer } from './ensure-issuer.ts'
import { signListsAgain } from './status/sign-lists-again.ts'

/** The platform has a key from its first day, and lists of statuses are signed again before they lapse. */
export const tasks = [
  {
    name: 'issuers.ensurePlatform',
    everyMinutes: 1440,
    run: (ctx: Context) => ensureIssuer(ctx, { kind: 'platform' }),
  },
  {
    name: 'issuers.signListsAgain',
    everyMinutes: 30,
    run: (ctx: Context) => signListsAgain(ctx),
  },
]
