import { createHash } from 'node:crypto'
import { isOtherLanguage } from '../../../engines/language/in-french.ts'
import type { Context } from '../../../platform/server/context.ts'
import { askDictionary } from '../../../platform/server/spelling/ask-dictionary.ts'
import { readCv } from '../../cv/server/read-cv.ts'
import {
  MOST_REREAD,
  MOST_WORDS,
  type Place,
  type Rereading,
  rewritten,
  wordsToLookUp,
} from '../spelling.ts'

type Line = { place: Place; written: string }

/** The person's own lines in this CV that look misspelt, each with another spelling. A CV in English has none. */
export async function linesToReread(
  ctx: Context,
  { cvId }: { cvId: string },
): Promise<Rereading[]> {
  const { cv, content } = await readCv(ctx, { cvId })
  if (cv.language !== 'fr') return []
  const lines: Line[] = [
    ...linesOf(content.profile, { kind: 'profile' }),
    ...content.skills.flatMap(({ code, sentence }) =>
      linesOf(sentence, { kind: 'sentence', skill: code }),
    ),
    ...content.experiences.flatMap(({ id, activities }) =>
      activities
        .filter(({ origin }) => origin === 'own')
        .flatMap(({ text }) => linesOf(text, { kind: 'story', experienceId: id })),
    ),
  ]
  const words = [...new Set(lines.flatMap(({ written }) => wordsToLookUp(written)))]
  const better = await askDictionary(ctx.config.root, words.slice(0, MOST_WORDS))
  return lines
    .flatMap(({ place, written }) => {
      const proposed = rewritten(written, better)
      return proposed ? [{ id: idOf(place, written, proposed), place, written, proposed }] : []
    })
    .slice(0, MOST_REREAD)
}

function linesOf(text: string | null | undefined, place: Place): Line[] {
  return (text ?? '')
    .split('\n')
    .filter((written) => written.trim() !== '' && !isOtherLanguage(written))
    .map((written) => ({ place, written }))
}

/** Named by what it says: a line that changed meanwhile is another line. */
function idOf(...said: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22)
}
