import type { Config } from './config.ts'
import type { Actor, Context, Secrets } from './context.ts'
import type { Db } from './db.ts'
import { filesOf } from './files.ts'
import { writeLetter } from './outbox.ts'

type Ground = {
  db: Db
  actor: Actor
  now: Date
  newId: () => string
  secrets: Secrets
  config: Config
}

/** Puts together what a verb receives; letters go to the same database handle, so to the same transaction. */
export function makeContext(ground: Ground): Context {
  return {
    ...ground,
    mail: (letter) => writeLetter(ground.db, letter, ground.now),
    files: filesOf(ground.config),
  }
}

/** The same context on another database handle (a transaction). */
export function withDb(ctx: Context, db: Db): Context {
  const { actor, now, newId, secrets, config } = ctx
  return makeContext({ db, actor, now, newId, secrets, config })
}
