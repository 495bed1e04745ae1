import { Refusal } from '../../../../platform/refusal.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { inOnePiece } from '../../../../platform/server/files.ts'
import { reEncodePhoto } from '../../../keepsakes/server/re-encode-photo.ts'
import { fileNeeded, fileTooHeavy, isPdf, LARGEST_FILE, notAFile } from '../../exhibit.ts'
import type { TakenFile } from './add-exhibit.ts'
import { ownToWrite } from './own-application.ts'
import { rewritePdf } from './rewrite-pdf.ts'

/**
 * Reads what was sent by its content, draws or writes it anew so that nothing else it carried goes on, and puts it on the
 * person's shelf. Slow, so it is done before the transaction; a file that no row names in the end is swept away.
 */
export async function takeFile(
  ctx: Context,
  { applicationId, file }: { applicationId: string; file: File | undefined },
): Promise<TakenFile> {
  const { personId } = await ownToWrite(ctx, { applicationId })
  if (!file) throw fileNeeded()
  if (file.size > LARGEST_FILE) throw fileTooHeavy()
  const bytes = new Uint8Array(await file.arrayBuffer())
  const written = isPdf(bytes) ? await rewritePdf(bytes) : await drawn(bytes)
  const media = isPdf(bytes) ? 'application/pdf' : 'image/webp'
  const { address } = await ctx.files.keep(personId, inOnePiece(written))
  return { file: address, media }
}

/** A picture that cannot be drawn is said to be neither a picture nor a PDF. */
async function drawn(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return (await reEncodePhoto(bytes)).large.bytes
  } catch (problem) {
    if (problem instanceof Refusal) throw notAFile()
    throw problem
  }
}
