import { randomBytes, randomInt } from 'node:crypto'
import type { Context } from '../../../../platform/server/context.ts'
import type { Reading } from '../../../../platform/words.ts'
import {
  CODE_MINUTES,
  CODE_TRIES,
  LETTERS_AN_HOUR,
  readMailCode,
} from '../../../accounts/mail-code.ts'
import { getBadgeVersion } from '../../../badges/server/versions/get-badge-version.ts'
import type { BadgeVersion } from '../../../badges/version.ts'
import { letterOfCode } from '../../letters.ts'
import { BROWSER_DAYS, type OutsideReviewer } from '../../opening.ts'
import { codeNeeded, codeOver, letterClosed, tooManyCodes, wrongCode } from '../../review.ts'
import { findReviewer, updateReviewer } from '../opening/reviewer-store.ts'

/** The address of the letter, and what this browser keeps of having typed the code. */
export type Letter = { token: string; key: string | undefined }

type Opened = { reviewer: OutsideReviewer; version: BadgeVersion; isKnown: boolean }

/** Who is behind the address of a letter, and whether this browser has typed their code. Looking changes nothing. */
export async function openLetter(
  ctx: Context,
  { token, key }: Letter,
  toWrite = false,
): Promise<Opened> {
  const reviewer = await findReviewer(ctx.db, { tokenHash: ctx.secrets.hash(token) }, toWrite)
  if (!reviewer) throw letterClosed()
  const version = await getBadgeVersion(ctx, reviewer.badgeId)
  const { browserHash, browserEndsAt } = reviewer
  const isKnown =
    key !== undefined &&
    browserHash === ctx.secrets.hash(key) &&
    browserEndsAt !== null &&
    browserEndsAt > ctx.now
  return { reviewer, version, isKnown }
}

/** The same once the code was typed: an address that was passed on opens nothing of anybody's. */
export async function mustBeKnown(ctx: Context, letter: Letter): Promise<Opened> {
  const opened = await openLetter(ctx, letter)
  if (!opened.isKnown) throw codeNeeded()
  return opened
}

const HOUR = 3_600_000

/** A code goes to the very address that was written to: five an hour, whoever asks. */
export async function sendReviewCode(
  ctx: Context,
  { reading, ...letter }: Letter & { reading: Reading },
): Promise<void> {
  const { reviewer } = await openLetter(ctx, letter, true)
  if (reviewer.sealedMail === null) throw letterClosed()
  const isSameHour =
    reviewer.codesSince !== null && ctx.now.getTime() - reviewer.codesSince.getTime() < HOUR
  const codes = isSameHour ? reviewer.codes : 0
  if (codes >= LETTERS_AN_HOUR) throw tooManyCodes()
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await updateReviewer(ctx.db, {
    ...reviewer,
    codeHash: await hashCode(ctx, reviewer.id, code),
    codeEndsAt: new Date(ctx.now.getTime() + CODE_MINUTES * 60_000),
    codeTries: 0,
    codes: codes + 1,
    codesSince: isSameHour ? reviewer.codesSince : ctx.now,
  })
  const to = ctx.secrets.unseal(reviewer.sealedMail)
  await ctx.mail(letterOfCode({ to, code, reading, aboutId: reviewer.id }))
}

/** The code is typed where it was asked for: that browser is known for a month. Answers what it keeps. */
export async function typeReviewCode(
  ctx: Context,
  { code, ...letter }: Letter & { code: string },
): Promise<{ key: string }> {
  const { reviewer } = await openLetter(ctx, letter, true)
  const { codeHash, codeEndsAt, codeTries } = reviewer
  if (!codeHash || !codeEndsAt || codeEndsAt <= ctx.now || codeTries >= CODE_TRIES) throw codeOver()
  const digits = readMailCode(code)
  if (!digits || (await hashCode(ctx, reviewer.id, digits)) !== codeHash) {
    await updateReviewer(ctx.db, { ...reviewer, codeTries: codeTries + 1 })
    if (codeTries + 1 >= CODE_TRIES) throw codeOver()
    throw wrongCode({ left: CODE_TRIES - codeTries - 1 })
  }
  // Who looks at several badges in one browser keeps one key for all of them.
  const key = letter.key ?? randomBytes(32).toString('base64url')
  await updateReviewer(ctx.db, {
    ...reviewer,
    codeHash: null,
    codeEndsAt: null,
    codeTries: 0,
    browserHash: ctx.secrets.hash(key),
    browserEndsAt: new Date(ctx.now.getTime() + BROWSER_DAYS * 24 * HOUR),
    confirmedAt: reviewer.confirmedAt ?? ctx.now,
  })
  return { key }
}

const hashCode = (ctx: Context, id: string, code: string) =>
  ctx.secrets.slowHash(`review code ${id} ${code}`)
