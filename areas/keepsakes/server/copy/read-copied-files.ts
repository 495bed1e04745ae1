import type { FileOf } from '../../../../platform/handed-over.ts'
import { copyDamaged } from '../../../consent/copy.ts'
import type { KeepsakesCopy } from '../../handed-over.ts'
import { LARGE_SIDE } from '../../photo.ts'
import { type Drawings, reEncodePhoto } from '../re-encode-photo.ts'
import { type HeardMemo, hearMemo } from '../take-memo.ts'

/** The files of a copy once they were read: photos drawn again, recordings listened to. Nothing of them is kept yet. */
export type CopiedFiles = { photos: Map<string, Drawings>; memos: Map<string, HeardMemo> }

/** What we hand over was drawn by us: whatever holds more dots does not come from a copy of ours. */
const MOST_PIXELS_IN_COPY = LARGE_SIDE ** 2

/** Reads the files of a copy one after the other, each as if it had just been sent. Slow, so done before the transaction. */
export async function readCopiedFiles(copy: KeepsakesCopy, fileOf: FileOf): Promise<CopiedFiles> {
  const files: CopiedFiles = { photos: new Map(), memos: new Map() }
  for (const { file } of copy.photos) {
    if (!files.photos.has(file))
      files.photos.set(file, await reEncodePhoto(mustBeThere(fileOf(file)), MOST_PIXELS_IN_COPY))
  }
  for (const { file } of copy.memos) {
    if (!files.memos.has(file)) files.memos.set(file, hearMemo(mustBeThere(fileOf(file))))
  }
  return files
}

function mustBeThere(bytes: Uint8Array | undefined): Uint8Array {
  if (!bytes) throw copyDamaged()
  return bytes
}
