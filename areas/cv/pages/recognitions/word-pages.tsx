import { z } from 'zod'
import { many } from '../../../../platform/fields.ts'
import { typedChoices } from '../../../../platform/web/form.ts'
import { goTo } from '../../../../platform/web/going.ts'
import { Content, Question } from '../../../../platform/web/layout.tsx'
import { page } from '../../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../../ui/form/choice-cards.tsx'
import { Card } from '../../../../ui/show/card.tsx'
import { Quote } from '../../../../ui/skill/quote.tsx'
import { noSuchWord } from '../../cv.ts'
import { sentencesIn, type WordRecognition } from '../../recognition.ts'
import { recognitionLines, recognitionName } from '../../recognition-entry.ts'
import { recognitionWords } from '../../recognition-words.ts'
import { readCv } from '../../server/read-cv.ts'
import { shortenWord } from '../../server/recognitions/shorten-word.ts'

const isWord = (one: { kind: string }): one is WordRecognition => one.kind === 'word'

/** How much of each word does this CV show? */
export const cvWordsPage = page('/mes-cv/:cvId/mots', {
  words: recognitionWords,
  open: ['person'],
  show: async (ctx, { cvId }) => {
    const { cv, ground, content } = await readCv(ctx, { cvId })
    const whole = new Map(ground.recognitions.filter(isWord).map((one) => [one.id, one.words]))
    return { cv, shown: content.recognitions.filter(isWord), whole }
  },
  view: ({ cv, shown, whole, say, reading }) => (
    <Content title={say('wordsTitle')} intro={say('wordsIntro')}>
      {shown.length === 0 && <p>{say('noWord')}</p>}
      {shown.map((word) => {
        const { title, detail } = recognitionLines(word, reading)
        return (
          <Card key={word.id} title={title}>
            <p class="quiet small">{detail}</p>
            {word.words ? <Quote text={word.words} /> : <p class="quiet">{say('noneKept')}</p>}
            {whole.get(word.id) && (
              <p>
                <a href={`/mes-cv/${cv.id}/mots/${word.id}`}>
                  {say('shorten')}
                  <span class="unseen"> : {recognitionName(word)}</span>
                </a>
              </p>
            )}
          </Card>
        )
      })}
      <Buttons>
        <ButtonLink href={`/mes-cv/${cv.id}`}>{say('back')}</ButtonLink>
      </Buttons>
    </Content>
  ),
})

/** Which of these sentences? What is left out is seen to be left out. */
export const cvWordPage = page('/mes-cv/:cvId/mots/:wordId', {
  words: recognitionWords,
  open: ['person'],
  show: async (ctx, { cvId, wordId }) => {
    const { cv, ground } = await readCv(ctx, { cvId })
    const word = ground.recognitions.filter(isWord).find(({ id }) => id === wordId)
    if (!word || !cv.recognitions.includes(word.key)) throw noSuchWord()
    return { cv, word, sentences: sentencesIn(word.words ?? '') }
  },
  form: z.object({ sentences: many(400, 4) }),
  act: async (ctx, { cvId, wordId, sentences }) => {
    await shortenWord(ctx, { cvId, wordId, kept: sentences.map(Number) })
    return goTo(`/mes-cv/${cvId}/mots`, 'cv.kept')
  },
  view: ({ cv, word, sentences, say, typed, problemOf }) => {
    const all = sentences.map((_sentence, place) => String(place))
    const kept = cv.keptSentences[word.id]?.map(String) ?? all
    const ticked = typedChoices(typed, 'sentences', kept)
    return (
      <Question
        title={say('shortenTitle', { name: word.signer.name })}
        hint={say('shortenHint')}
        back={`/mes-cv/${cv.id}/mots`}
        submit={say('keep')}
      >
        <ChoiceCards
          name="sentences"
          type="checkbox"
          columns={1}
          legend={say('sentences')}
          error={problemOf('sentences')}
          chosenLabel={say('chosen')}
          options={sentences.map((sentence, place) => ({
            value: String(place),
            label: sentence,
            checked: ticked.includes(String(place)),
          }))}
        />
      </Question>
    )
  },
})
