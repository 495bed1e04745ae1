import { z } from 'zod'
import { maybeWords, moment, words } from '../../platform/handed-over.ts'
import {
  MOST_COLLECTIONS,
  MOST_PIECES,
  PIECE_KINDS,
  SENTENCE_MAX,
  TITLE_MAX,
} from './collection.ts'

const piece = z.object({ kind: z.enum(PIECE_KINDS), id: words(60) })

const collectionCopy = z.object({
  title: words(TITLE_MAX).pipe(z.string().min(1)),
  sentence: maybeWords(SENTENCE_MAX),
  pieces: z.array(piece).max(MOST_PIECES),
  madeOn: moment,
  changedOn: moment,
})

/** Collections in a copy. Links are told but not taken back: an address shows from the place where it was made. */
export const portfolioCopy = z.object({
  collections: z.array(collectionCopy).max(2 * MOST_COLLECTIONS),
})
export type PortfolioCopy = z.output<typeof portfolioCopy>
