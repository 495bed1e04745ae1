import type { Context } from '../../../../platform/server/context.ts'
import type { Application } from '../../application.ts'
import {
  chooseOne,
  type Exhibit,
  keyOf,
  type Media,
  MOST_EXHIBITS,
  noSuchExhibit,
  notThere,
  tooManyExhibits,
} from '../../exhibit.ts'
import { updateApplication } from '../application-store.ts'
import { findExhibits, insertExhibit, updateRemoved } from '../exhibit-store.ts'
import { criterionAt, inSight, ownToWrite } from './own-application.ts'
import { thingsToShow } from './things-to-show.ts'

type Where = { applicationId: string; place: string }

/** The person shows things they have here already: those ticked, besides those that are there. */
export async function showThings(
  ctx: Context,
  { pieces, ...where }: Where & { pieces: string[] },
): Promise<void> {
  const { application, criterionId, standing } = await placeToFill(ctx, where)
  if (pieces.length === 0) throw chooseOne()
  const all = await thingsToShow(ctx)
  for (const key of new Set(pieces)) {
    const thing = all.find((one) => keyOf(one) === key)
    if (!thing) throw notThere()
    if (standing.some(({ kind, ref }) => kind === thing.kind && ref === thing.ref)) continue
    // A story is copied as it was told that day; the rest is read where it lives, each time it is looked at.
    const words = thing.kind === 'experience' ? thing.words : null
    const { kind, ref, title } = thing
    const added = exhibitOf(ctx, application, criterionId, { kind, ref, title, words })
    mustHaveRoom(standing)
    standing.push(added)
    await insertExhibit(ctx.db, added)
  }
  await updateApplication(ctx.db, { ...application, changedAt: ctx.now })
}

/** A page of the web that shows it. */
export async function showLink(
  ctx: Context,
  { url, title, ...where }: Where & { url: string; title: string | null },
): Promise<void> {
  const { application, criterionId, standing } = await placeToFill(ctx, where)
  if (standing.some((one) => one.url === url)) return
  mustHaveRoom(standing)
  const named = title ?? new URL(url).hostname
  const link = { kind: 'link' as const, title: named, url }
  await insertExhibit(ctx.db, exhibitOf(ctx, application, criterionId, link))
  await updateApplication(ctx.db, { ...application, changedAt: ctx.now })
}

export type TakenFile = { file: string; media: Media }

/** A picture or a document the person sends; the same one sent twice is there once. */
export async function showFile(
  ctx: Context,
  { taken, title, ...where }: Where & { taken: TakenFile; title: string | null },
): Promise<void> {
  const { application, criterionId, standing, criterion } = await placeToFill(ctx, where)
  if (standing.some((one) => one.file === taken.file)) return
  mustHaveRoom(standing)
  const file = { kind: 'file' as const, title: title ?? criterion.slice(0, 120), ...taken }
  await insertExhibit(ctx.db, exhibitOf(ctx, application, criterionId, file))
  await updateApplication(ctx.db, { ...application, changedAt: ctx.now })
}

type Named = { applicationId: string; exhibitId: string }

/** Taken away, or put back within a day. Answers the place of its criterion. */
export async function setExhibitRemoved(
  ctx: Context,
  { applicationId, exhibitId, isRemoved }: Named & { isRemoved: boolean },
): Promise<{ place: number }> {
  const application = await ownToWrite(ctx, { applicationId })
  const { version, exhibits } = await inSight(ctx, application)
  const one = exhibits.find(({ id }) => id === exhibitId)
  if (!one) throw noSuchExhibit()
  await updateRemoved(ctx.db, exhibitId, isRemoved ? ctx.now : null)
  await updateApplication(ctx.db, { ...application, changedAt: ctx.now })
  return { place: version.content.criteria.findIndex(({ id }) => id === one.criterionId) + 1 }
}

async function placeToFill(ctx: Context, { applicationId, place }: Where) {
  const application = await ownToWrite(ctx, { applicationId })
  const { id, text } = criterionAt(await inSight(ctx, application), place)
  const exhibits = await findExhibits(ctx.db, applicationId)
  const standing = exhibits.filter(
    ({ criterionId, removedAt }) => criterionId === id && removedAt === null,
  )
  return { application, criterionId: id, criterion: text, standing }
}

function mustHaveRoom(standing: readonly Exhibit[]): void {
  if (standing.length >= MOST_EXHIBITS) throw tooManyExhibits({ max: MOST_EXHIBITS })
}

type Shown = Pick<Exhibit, 'kind' | 'title'> & Partial<Exhibit>

function exhibitOf(
  ctx: Context,
  { id: applicationId, personId }: Application,
  criterionId: string,
  shown: Shown,
): Exhibit {
  const nothing = { ref: null, words: null, url: null, file: null, media: null, removedAt: null }
  const where = { applicationId, personId, criterionId }
  return { ...nothing, ...shown, ...where, id: ctx.newId(), addedAt: ctx.now }
}
