import { isBlank } from '../../areas/card/card.ts'
import { sheetOf } from '../../areas/card/card-sheet.ts'
import { cardPdf } from '../../areas/card/server/card-pdf.ts'
import { readCard } from '../../areas/card/server/read-card.ts'
import { EVERYTHING } from '../../areas/card/sheet-choice.ts'
import { COPY_DATA, COPY_FORMAT, COPY_SCHEMA, COPY_VERSION } from '../../areas/consent/copy.ts'
import { copyWords } from '../../areas/consent/copy-words.ts'
import { experiencesOf } from '../../areas/experiences/server/experiences-of.ts'
import { dayInWords } from '../../platform/day.ts'
import type { Context } from '../../platform/server/context.ts'
import { bytesFile, type HandedFile, textFile } from '../../platform/server/zip/zip-stream.ts'
import { type Reading, sayer } from '../../platform/words.ts'
import { personDataSchema } from './person-copy.ts'
import { portraitPage } from './portrait.tsx'
import { filesOfWholePerson, handOverWholePerson } from './whole-person.ts'

type Asked = { personId: string; reading: Reading }

/** `donnees.json`: everything the house knows of the person, in the documented shape. */
export async function dataOfWholePerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<object> {
  return {
    format: COPY_FORMAT,
    version: COPY_VERSION,
    copiedOn: ctx.now.toISOString(),
    ...(await handOverWholePerson(ctx, { personId })),
  }
}

/** The files of a copy, one after the other: texts first, then the person's own files. */
export async function* copyWholePerson(
  ctx: Context,
  { personId, reading }: Asked,
): AsyncGenerator<HandedFile> {
  const say = sayer(copyWords, reading)
  yield textFile('LISEZ-MOI.txt', say('readMe', { day: dayInWords(ctx.now, reading) }))
  const card = await readCard(ctx)
  const experiences = await experiencesOf(ctx)
  yield textFile('portrait.html', portraitPage({ card, experiences, reading }))
  if (!isBlank(card)) {
    const pdf = cardPdf(ctx.config.root, sheetOf(card, EVERYTHING, reading))
    yield bytesFile('portrait.pdf', new Uint8Array(pdf))
  }
  const data = await dataOfWholePerson(ctx, { personId })
  yield textFile(COPY_DATA, JSON.stringify(data, null, 2))
  yield textFile(COPY_SCHEMA, JSON.stringify(personDataSchema(), null, 2))
  yield* filesOfWholePerson(ctx, { personId })
}
