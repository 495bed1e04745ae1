import type { Context } from '../../../../platform/server/context.ts'
import { isHidden } from '../../../consent/server/erasure/ask-erasure.ts'
import { ageOf } from '../../../consent/server/say-age-band.ts'
import type { Photo } from '../../../keepsakes/photo.ts'
import type { Collection } from '../../collection.ts'
import {
  type CollectionLink,
  isOpen,
  linkClosed,
  linkOver,
  linkStopped,
  mayShowFaces,
  mayShowOutside,
} from '../../collection-link.ts'
import { getCollection } from '../my-collections.ts'
import { type Showable, showableOf, shownIn } from '../showable-of.ts'
import { countOneMore, findLinks } from './link-store.ts'

export type OpenedPortfolio = {
  link: CollectionLink
  collection: Collection
  shown: Showable[]
  /** As the one whose it is; never to be handed to a page. */
  owner: Context
}

/** What a link shows: the collection as it is today, read as its owner would, so that nothing can differ. */
export async function openPortfolio(
  ctx: Context,
  { token }: { token: string },
): Promise<OpenedPortfolio> {
  const [link] = await findLinks(ctx.db, { tokenHash: ctx.secrets.hash(token) })
  if (!link) throw linkClosed()
  const { personId, collectionId } = link
  // Somebody who asked to be erased is seen nowhere, even while they may change their mind.
  if (await isHidden(ctx, { personId })) throw linkClosed()
  if (mayShowOutside(await ageOf(ctx, { personId })) !== 'yes') throw linkClosed()
  if (!isOpen(link, ctx.now)) throw link.stoppedAt ? linkStopped() : linkOver()
  const owner: Context = { ...ctx, actor: { kind: 'person', personId, sessionId: '' } }
  const collection = await getCollection(owner, { collectionId })
  return { link, collection, shown: await shownOutside(owner, collection), owner }
}

/** What others see of a collection of the acting person: faces only when they are an adult. */
export async function shownOutside(ctx: Context, { pieces, personId }: Collection) {
  const shown = shownIn(pieces, await showableOf(ctx))
  const faces = mayShowFaces(await ageOf(ctx, { personId }))
  return shown.filter((one) => faces || one.kind !== 'photo' || isFaceless(one.photo))
}

const isFaceless = ({ people }: Photo) => people === 'nobody'

/** One more look, unless it is the person's own. Nothing of who looked, when or from where. */
export async function countView(ctx: Context, { id, personId }: CollectionLink): Promise<void> {
  if (ctx.actor.kind === 'person' && ctx.actor.personId === personId) return
  await countOneMore(ctx.db, id, 'views')
}

/** The piece at one place of what is shown; its place is its only name outside. */
export async function shownAt<Kind extends Showable['kind']>(
  ctx: Context,
  { token, place, kind }: { token: string; place: string; kind: Kind },
) {
  const { shown, owner } = await openPortfolio(ctx, { token })
  const one = shown[Number(place) - 1]
  if (one?.kind !== kind) throw linkClosed()
  // Its kind was just compared; the compiler does not follow a comparison with a variable.
  return { owner, one: one as Extract<Showable, { kind: Kind }> }
}
