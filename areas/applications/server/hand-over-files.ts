import type { Context } from '../../../platform/server/context.ts'
import type { HandedFile } from '../../../platform/server/zip/zip-stream.ts'
import type { Exhibit } from '../exhibit.ts'
import { findFilesOf } from './exhibit-store.ts'

/** The files a person sent with what they ask for, one after the other. */
export async function* handOverFiles(
  ctx: Context,
  { personId }: { personId: string },
): AsyncGenerator<HandedFile> {
  for (const one of await findFilesOf(ctx.db, personId)) {
    const path = pathOfFile(one)
    yield {
      path,
      open: async () => {
        const found = await ctx.files.open(one.file ?? '')
        if (!found) throw new Error(`The file of ${path} is not there any more`)
        return found.content
      },
    }
  }
}

export function pathOfFile({ id, media }: Pick<Exhibit, 'id' | 'media'>): string {
  return `demandes/${id}.${media === 'application/pdf' ? 'pdf' : 'webp'}`
}
