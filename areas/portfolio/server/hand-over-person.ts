import type { Context } from '../../../platform/server/context.ts'
import { findCollections } from './collection-store.ts'
import { findLinks } from './links/link-store.ts'
import { findReportsOn } from './links/report-store.ts'
import { findRecords } from './record/record-store.ts'

/** Every collection and every link made; the secrets of links are never handed over, nor the words of a report. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const collections = await findCollections(ctx.db, personId)
  const links = await findLinks(ctx.db, { personId })
  const reports = await findReportsOn(ctx.db, personId)
  const records = await findRecords(ctx.db, personId)
  return {
    // What was made of the badges less than a day ago.
    records: records.map(({ badges, credential, madeAt }) => ({
      badges,
      credential,
      madeOn: madeAt.toISOString(),
    })),
    collections: collections.map(({ title, sentence, pieces, createdAt, updatedAt }) => ({
      title,
      sentence,
      pieces,
      madeOn: createdAt.toISOString(),
      changedOn: updatedAt.toISOString(),
    })),
    links: links.map((link) => ({
      collection: collections.find(({ id }) => id === link.collectionId)?.title ?? null,
      label: link.label,
      name: link.name,
      contact: link.contact,
      isEmbeddable: link.isEmbeddable,
      showsHere: link.showsHere,
      views: link.views,
      letters: link.letters,
      madeOn: link.createdAt.toISOString(),
      endsOn: link.expiresAt.toISOString(),
      stoppedOn: link.stoppedAt?.toISOString() ?? null,
    })),
    reported: reports.map(({ reason, at }) => ({ reason, on: at.toISOString() })),
  }
}
