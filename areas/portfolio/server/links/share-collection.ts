import { randomBytes } from 'node:crypto'
import { endOf, type Lifetime } from '../../../../platform/link-lifetime.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { mustBePerson } from '../../../accounts/server/must-be-person.ts'
import type { SharingAnswer } from '../../../consent/age-band.ts'
import { ageOf } from '../../../consent/server/say-age-band.ts'
import {
  ageNeeded,
  type CollectionLink,
  isOpen,
  MOST_LINKS,
  mayShowOutside,
  notAtThisAge,
  nothingToShow,
  tooManyLinks,
} from '../../collection-link.ts'
import { getCollectionToWrite } from '../my-collections.ts'
import { findLinks, insertLink } from './link-store.ts'

type Share = Pick<CollectionLink, 'label' | 'name' | 'contact' | 'isEmbeddable'> & {
  collectionId: string
  days: Lifetime
  /** Unless the person says no, whoever opens it may look at what serves in an occupation. */
  showsHere?: boolean
}

/** The person makes a link to one collection. The address holds 256 random bits and nothing about them. */
export async function shareCollection(
  ctx: Context,
  { collectionId, days, label, name, contact, isEmbeddable, showsHere = true }: Share,
): Promise<CollectionLink> {
  const { personId, pieces } = await getCollectionToWrite(ctx, { collectionId })
  await mustBeOldEnough(ctx)
  if (pieces.length === 0) throw nothingToShow()
  const open = (await findLinks(ctx.db, { personId })).filter((link) => isOpen(link, ctx.now))
  if (open.length >= MOST_LINKS) throw tooManyLinks({ max: MOST_LINKS })

  const token = randomBytes(32).toString('base64url')
  const link: CollectionLink = {
    ...{ id: ctx.newId(), collectionId, personId, label, name, contact, isEmbeddable, showsHere },
    sealedToken: ctx.secrets.seal(token),
    views: 0,
    letters: 0,
    createdAt: ctx.now,
    expiresAt: endOf(days, ctx.now),
    stoppedAt: null,
  }
  await insertLink(ctx.db, link, ctx.secrets.hash(token))
  return link
}

/** May the acting person show a collection by a link, today? */
export async function mayShareCollections(ctx: Context): Promise<SharingAnswer> {
  return mayShowOutside(await ageOf(ctx, { personId: mustBePerson(ctx.actor) }))
}

async function mustBeOldEnough(ctx: Context): Promise<void> {
  const answer = await mayShareCollections(ctx)
  if (answer === 'ask-age') throw ageNeeded()
  if (answer !== 'yes') throw notAtThisAge()
}
