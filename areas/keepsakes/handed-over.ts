import { z } from 'zod'
import { maybeMoment, maybeWords, moment, words } from '../../platform/handed-over.ts'
import { TRANSCRIPT_MAX } from './memo.ts'
import { CAPTION_MAX, MOST_PHOTOS, PEOPLE } from './photo.ts'

const photoCopy = z
  .object({
    experienceId: z.uuid(),
    file: words(120),
    rank: z.int().min(0).max(10_000).default(0),
    caption: maybeWords(CAPTION_MAX),
    people: z.enum(PEOPLE).nullable(),
    agreedOn: maybeMoment,
    addedOn: moment,
    deletedOn: maybeMoment,
  })
  .refine(({ people, agreedOn }) => (people === 'agreed') === (agreedOn !== null))

const memoCopy = z.object({
  experienceId: z.uuid(),
  file: words(120),
  transcript: maybeWords(TRANSCRIPT_MAX),
  recordedOn: moment,
  deletedOn: maybeMoment,
})

/** Photos and voices in a copy, each with the path of its file; how large or how long it is, the file itself tells. */
export const keepsakesCopy = z.object({
  photos: z.array(photoCopy).max(1_500).refine(noMoreThan(MOST_PHOTOS)),
  memos: z.array(memoCopy).max(500).refine(noMoreThan(1)),
})
export type KeepsakesCopy = z.output<typeof keepsakesCopy>

/** Out of the bin, a story has so many and no more. */
function noMoreThan(most: number) {
  return (all: readonly { experienceId: string; deletedOn: string | null }[]): boolean => {
    const counts = new Map<string, number>()
    for (const { experienceId, deletedOn } of all)
      if (deletedOn === null) counts.set(experienceId, (counts.get(experienceId) ?? 0) + 1)
    return [...counts.values()].every((count) => count <= most)
  }
}
