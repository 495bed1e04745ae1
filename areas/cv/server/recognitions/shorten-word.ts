import type { Context } from '../../../../platform/server/context.ts'
import { noSuchWord } from '../../cv.ts'
import { sentencesIn, type WordRecognition } from '../../recognition.ts'
import { updateCv } from '../cv-store.ts'
import { getCvToWrite } from '../get-cv.ts'
import { readGround } from '../read-ground.ts'

type Shorten = { cvId: string; wordId: string; kept: readonly number[] }

/** Which sentences of somebody's word this CV shows: all, some or none. They are never written otherwise. */
export async function shortenWord(ctx: Context, { cvId, wordId, kept }: Shorten): Promise<void> {
  const cv = await getCvToWrite(ctx, { cvId })
  const { recognitions } = await readGround(ctx, cv)
  const word = recognitions.find(
    (one): one is WordRecognition => one.kind === 'word' && one.id === wordId,
  )
  if (!word || !cv.recognitions.includes(word.key)) throw noSuchWord()
  const { [wordId]: _before, ...others } = cv.keptSentences
  const places = sentencesIn(word.words ?? '').map((_sentence, place) => place)
  const stay = places.filter((place) => kept.includes(place))
  const isWhole = stay.length === places.length
  const keptSentences = isWhole ? others : { ...others, [wordId]: stay }
  await updateCv(ctx.db, { ...cv, keptSentences, updatedAt: ctx.now })
}
