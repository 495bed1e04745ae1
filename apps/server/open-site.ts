import { randomBytes } from 'node:crypto'
import { keepAnswer } from '../../areas/accounts/server/session/keep-answer.ts'
import { wasClosedFromAfar } from '../../areas/accounts/server/session/was-closed-from-afar.ts'
import { whoIs } from '../../areas/accounts/server/who-is.ts'
import {
  claimKey,
  findDone,
  keepDone,
  lastSentAt,
  letKeyGo,
} from '../../areas/answers/server/claim-key.ts'
import { setBeside } from '../../areas/answers/server/set-beside.ts'
import { settleTwoAnswers } from '../../areas/answers/server/settle-two-answers.ts'
import { uuidV7 } from '../../platform/id.ts'
import type { Config } from '../../platform/server/config.ts'
import type { Secrets } from '../../platform/server/context.ts'
import type { Db } from '../../platform/server/db.ts'
import { readAssets } from '../../platform/web/assets.ts'
import type { Site } from '../../platform/web/site.ts'
import { doors } from './doors.ts'
import { footerFor, menuFor } from './menu.ts'
import { notingVisits, tellingNews } from './news.ts'

type Ground = { db: Db; config: Config; secrets: Secrets; log: Site['log']; clock?: () => Date }

/** Plugs the areas into the web door. */
export function openSite({ db, config, secrets, log, clock = () => new Date() }: Ground): Site {
  return {
    doors: doors.map(tellingNews),
    db,
    config,
    secrets,
    log,
    clock,
    assets: readAssets(config.root),
    newId: () => uuidV7(clock(), randomBytes(10)),
    whoIs: notingVisits(whoIs),
    keepAnswer,
    wasClosedFromAfar,
    answers: {
      find: findDone,
      claim: claimKey,
      keep: keepDone,
      letGo: letKeyGo,
      lastSentAt,
      setBeside,
      settle: settleTwoAnswers,
    },
    menuFor,
    footerFor,
  }
}
