import type { Config } from './config.ts'
import type { Db } from './db.ts'
import type { Files } from './files/file-store.ts'
import type { Letter } from './outbox.ts'

/**
 * A session that must first do something before it opens again: a PIN, a second factor, the card after a quarter
 * of an hour. Until then its owner is a visitor; `goTo` is the page where it is done, `notice` what is said there.
 */
export type Held = {
  sessionId: string
  personId?: string
  professionalId?: string
  goTo: string
  notice?: string
}

/** Who is acting. */
export type Actor =
  | { kind: 'visitor'; held?: Held }
  /** `isShared`: on a device that others use too; it closes by itself. */
  | { kind: 'person'; personId: string; sessionId: string; isShared?: boolean }
  | { kind: 'professional'; professionalId: string; sessionId: string }
  | { kind: 'task'; name: string }

export type ActorKind = Actor['kind']

/** What every verb receives: who acts, where to write, what time it is. No container, no global. */
export type Context = {
  actor: Actor
  db: Db
  now: Date
  newId: () => string
  /** Seals and hashes small secrets with the installation's key. */
  secrets: Secrets
  /** Writes a letter in the same transaction; it leaves after the commit. */
  mail: (letter: Letter) => Promise<void>
  /** Where photos and recordings live. Unlike letters, a file does not wait for the commit: see `areas/keepsakes`. */
  files: Files
  config: Config
}

export type Secrets = {
  /** Deterministic slow hash (scrypt with the installation's key): lets a short code be found without being stored. */
  slowHash: (text: string) => Promise<string>
  /** Fast hash for secrets of at least 128 random bits. */
  hash: (text: string) => string
  seal: (text: string) => string
  unseal: (sealed: string) => string
}

export type Verb<Input, Answer> = (ctx: Context, input: Input) => Promise<Answer>
