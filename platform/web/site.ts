import type { Config } from '../server/config.ts'
import type { Actor, ActorKind, Context, Secrets } from '../server/context.ts'
import type { Db } from '../server/db.ts'
import type { Reading } from '../words.ts'
import type { Assets } from './assets.ts'
import type { Typed } from './form.ts'
import type { MenuItem } from './frame.tsx'
import type { Door } from './page.tsx'
import type { AnswerKeeper } from './waiting/answer-keeper.ts'

/** Everything the web door needs; apps/server fills it in. */
export type Site = {
  doors: Door[]
  db: Db
  config: Config
  secrets: Secrets
  assets: Assets
  clock: () => Date
  newId: () => string
  /** Who holds this session token? Asked once a request. */
  whoIs: (ctx: Context, token: string) => Promise<Actor>
  /** Somebody's session was held when they sent a form: what they wrote is kept for them. */
  keepAnswer: (ctx: Context, answer: { path: string; typed: Typed }) => Promise<boolean>
  answers: AnswerKeeper
  /** Somebody ended this session before its time: what waits on that device must go. */
  wasClosedFromAfar: (ctx: Context, token: string) => Promise<boolean>
  menuFor: (kind: ActorKind, reading: Reading) => MenuItem[]
  footerFor: (reading: Reading) => MenuItem[]
  log: (facts: Record<string, string | number>) => void
}
