import { randomBytes } from 'node:crypto'
import type { Context } from '../../../../platform/server/context.ts'
import { standingOf } from '../../../awards/award.ts'
import { addressOfShown } from '../../../awards/server/receiving/answer-award.ts'
import { myAwards } from '../../../awards/server/receiving/own-award.ts'
import { isHidden } from '../../../consent/server/erasure/ask-erasure.ts'
import { publicUrlOf } from '../../../issuers/server/ensure-issuer.ts'
import { myOpenLinks } from '../../../portfolio/server/links/links-of.ts'
import {
  type Check,
  type CheckKind,
  checkClosed,
  checkCodeFrom,
  codeInAddress,
  noSuchCheck,
  readCheckCode,
  type ShownCheck,
} from '../../check.ts'
import { findCvByCheckCode, updateCheck, updateCv } from '../cv-store.ts'
import { getCvToWrite } from '../get-cv.ts'

/** One way to check that the person may print: what it is called, where it opens, until when. */
export type CheckChoice = {
  kind: CheckKind
  id: string
  name: string
  address: string
  until: Date | null
}

/** Every link the acting person opened to badges and words: collections first, then badges shown one by one. */
export async function checksToChoose(ctx: Context): Promise<CheckChoice[]> {
  const origin = publicUrlOf(ctx.config)
  const links = await myOpenLinks(ctx)
  const collections = links.map(({ link, title }) => ({
    kind: 'collection' as const,
    id: link.id,
    name: [title, link.label].filter(Boolean).join(' · '),
    address: `${origin}/p/${link.token}`,
    until: link.expiresAt,
  }))
  const shown = (await myAwards(ctx)).flatMap(({ award, version }) => {
    const address = addressOfShown(ctx, award, origin)
    if (!address || standingOf(award, ctx.now) !== 'accepted') return []
    const { name } = version.content
    return [{ kind: 'award' as const, id: award.id, name, address, until: award.validUntil }]
  })
  return [...collections, ...shown]
}

/** What a CV prints: its short address while the link is open, and nothing once it is not. */
export async function shownCheck(ctx: Context, check: Check): Promise<ShownCheck | null> {
  const open = await openBehind(ctx, check)
  if (!open) return null
  const address = `${publicUrlOf(ctx.config)}/v/${codeInAddress(open.code)}`
  return { address, until: open.choice.until }
}

type Choose = { cvId: string; check: Pick<Check, 'kind' | 'id'> | null }

/**
 * The person says where this CV leads, or nowhere. Another link gets another address: what was printed for the one that was
 * stopped never opens the next.
 */
export async function chooseCheck(ctx: Context, { cvId, check }: Choose): Promise<void> {
  const cv = await getCvToWrite(ctx, { cvId })
  await updateCv(ctx.db, { ...cv, updatedAt: ctx.now })
  if (!check) return updateCheck(ctx.db, cv.id, null)
  const choice = await choiceOf(ctx, check)
  if (!choice) throw noSuchCheck()
  const isSame = cv.check?.kind === check.kind && cv.check.id === check.id
  if (isSame && cv.check && (await openBehind(ctx, cv.check))) return
  const code = checkCodeFrom(randomBytes(12))
  await updateCheck(ctx.db, cv.id, {
    kind: check.kind,
    id: check.id,
    sealedCode: ctx.secrets.seal(`${code} ${markOf(ctx, choice)}`),
    codeHash: hashOf(ctx, code),
  })
}

/** Somebody typed the address of a paper CV, or scanned its drawing: where does it lead today? */
export async function followCheck(ctx: Context, { typed }: { typed: string }): Promise<string> {
  const code = readCheckCode(typed)
  const cv = code === undefined ? undefined : await findCvByCheckCode(ctx.db, hashOf(ctx, code))
  if (!cv?.check || (await isHidden(ctx, cv))) throw checkClosed()
  const owner: Context = {
    ...ctx,
    actor: { kind: 'person', personId: cv.personId, sessionId: '' },
  }
  const open = await openBehind(owner, cv.check)
  if (!open) throw checkClosed()
  return new URL(open.choice.address).pathname
}

async function choiceOf(
  ctx: Context,
  { kind, id }: Pick<Check, 'kind' | 'id'>,
): Promise<CheckChoice | undefined> {
  return (await checksToChoose(ctx)).find((one) => one.kind === kind && one.id === id)
}

/** The code and where it leads, while the very address it was made for is open: a badge shown again has another. */
async function openBehind(ctx: Context, check: Check) {
  const choice = await choiceOf(ctx, check)
  const [code = '', mark] = ctx.secrets.unseal(check.sealedCode).split(' ')
  return choice && mark === markOf(ctx, choice) ? { code, choice } : undefined
}

const markOf = (ctx: Context, { address }: CheckChoice) =>
  ctx.secrets.hash(`cv check for ${new URL(address).pathname}`)

const hashOf = (ctx: Context, code: string) => ctx.secrets.hash(`cv check ${code}`)
