import type { Context } from '../../../platform/server/context.ts'
import { summaryOf } from '../../verification/verification.ts'
import type { BroughtBadge } from '../brought-badge.ts'
import { findContent, findKept, findWaiting } from './brought-store.ts'

type HandedFile = { path: string; open: () => Promise<ReadableStream<Uint8Array>> }

/** Every badge kept, each a file as it came, and what was found of it the last time. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const kept = await findKept(ctx.db, personId)
  const looked = await findWaiting(ctx.db, personId)
  return {
    badges: kept.map((one) => ({
      id: one.id,
      file: pathOf(one),
      media: one.media,
      keptOn: one.keptAt?.toISOString() ?? one.broughtAt.toISOString(),
      broughtOn: one.broughtAt.toISOString(),
    })),
    // What is only looked at goes within a day: its name is told, the person has the file.
    lookedAt: looked.map(({ answers, broughtAt }) => ({
      name: answers.shown.name ?? null,
      broughtOn: broughtAt.toISOString(),
    })),
    answers: kept.map(({ answers, checkedAt }) => ({
      name: answers.shown.name ?? null,
      issuer: answers.shown.issuer.name ?? null,
      found: summaryOf(answers.report),
      checkedOn: checkedAt?.toISOString() ?? null,
    })),
  }
}

/** The files themselves, one after the other. */
export async function* handOverFiles(
  ctx: Context,
  { personId }: { personId: string },
): AsyncGenerator<HandedFile> {
  for (const one of await findKept(ctx.db, personId))
    yield {
      path: pathOf(one),
      open: async () => {
        const content = await findContent(ctx.db, one)
        return new Blob([new Uint8Array(content ?? [])]).stream()
      },
    }
}

const pathOf = ({ id, media }: BroughtBadge) => `${id}.${media}`
