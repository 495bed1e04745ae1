import type { Context } from '../../../platform/server/context.ts'
import { inOnePiece } from '../../../platform/server/files.ts'
import { LARGEST_PHOTO, photoNeeded, photoTooHeavy } from '../photo.ts'
import { mustOwnStory } from './must-own-story.ts'
import { type Drawings, reEncodePhoto } from './re-encode-photo.ts'

/** What `addPhoto` needs: where the two drawings lie, and the shape of the large one. */
export type TakenPhoto = { file: string; smallFile: string; width: number; height: number }

/**
 * Reads what was sent, draws it again, puts it on the person's shelf. Slow, so it is done before the transaction;
 * a file that no row names in the end is swept away.
 */
export async function takePhoto(
  ctx: Context,
  { experienceId, photo }: { experienceId: string; photo: File | undefined },
): Promise<TakenPhoto> {
  const personId = await mustOwnStory(ctx, experienceId)
  if (!photo) throw photoNeeded()
  if (photo.size > LARGEST_PHOTO) throw photoTooHeavy()
  return shelvePhoto(ctx, personId, await reEncodePhoto(new Uint8Array(await photo.arrayBuffer())))
}

/** Puts both drawings of a photo on the shelf of its owner. */
export async function shelvePhoto(
  ctx: Context,
  personId: string,
  { large, small }: Drawings,
): Promise<TakenPhoto> {
  const { width, height } = large
  const { address: file } = await ctx.files.keep(personId, inOnePiece(large.bytes))
  const { address: smallFile } = await ctx.files.keep(personId, inOnePiece(small.bytes))
  return { file, smallFile, width, height }
}
