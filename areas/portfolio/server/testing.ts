import type { Lifetime } from '../../../platform/link-lifetime.ts'
import type { House } from '../../../platform/server/testing.ts'
import { sayAgeBand } from '../../consent/server/say-age-band.ts'
import { type Collection, keyOf, PIECE_KINDS, type PieceKind } from '../collection.ts'
import type { CollectionLink } from '../collection-link.ts'
import { choosePieces } from './change-collection.ts'
import { shareCollection } from './links/share-collection.ts'
import { makeCollection } from './make-collection.ts'
import { showableOf } from './showable-of.ts'

type Given = {
  title?: string
  embed?: boolean
  days?: Lifetime
  kinds?: readonly PieceKind[]
}

/** A collection of everything somebody may show, at most twenty things, with an open link. */
export async function givenCollection(
  house: House,
  who: string,
  { title = 'Pour la vente', embed = true, days = '30', kinds = PIECE_KINDS }: Given = {},
): Promise<{ collection: Collection; link: CollectionLink; token: string }> {
  await house.as(who, sayAgeBand, { band: 'adult' })
  const sentence = 'Ce que je sais faire.'
  const collection = await house.as(who, makeCollection, { title, sentence })
  const all = await showableOf(house.ctx(who))
  const ticked = all
    .filter(({ kind }) => kinds.includes(kind))
    .slice(0, 20)
    .map(keyOf)
  await house.as(who, choosePieces, { collectionId: collection.id, ticked })
  const link = await house.as(who, shareCollection, {
    collectionId: collection.id,
    days,
    label: 'Le Four',
    name: 'Lina R.',
    contact: 'lina@rue.test',
    isEmbeddable: embed,
  })
  return { collection, link, token: house.ctx(who).secrets.unseal(link.sealedToken) }
}
