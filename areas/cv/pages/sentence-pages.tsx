import { z } from 'zod'
import { optionalText } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { inReading } from '../../../platform/words.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import { SENTENCE_MAX } from '../../skills/claim.ts'
import { claimsOf } from '../../skills/server/claims-of.ts'
import { noSuchSkill } from '../cv.ts'
import { partWords } from '../part-words.ts'
import { readCv } from '../server/read-cv.ts'
import { wordSkill } from '../server/word-skill.ts'
import { Ideas } from './ideas.tsx'

/** Which of my skills still want a sentence? */
export const cvSentencesPage = page('/mes-cv/:cvId/phrases', {
  words: partWords,
  open: ['person'],
  show: async (ctx, { cvId }) => readCv(ctx, { cvId }),
  view: ({ cv, content, say, reading }) => (
    <Content title={say('sentencesTitle')} intro={say('sentencesIntro')}>
      {content.skills.length === 0 && <p>{say('noSkill')}</p>}
      {content.skills.map(({ code, label, sentence }) => (
        <Card key={code} title={inReading(label, reading)}>
          {sentence ? <Quote text={sentence} /> : <p class="quiet">{say('noSentence')}</p>}
          <p>
            <a href={`/mes-cv/${cv.id}/phrases/${code}`}>
              {say('write')}
              <span class="unseen"> : {inReading(label, reading)}</span>
            </a>
          </p>
        </Card>
      ))}
      <Buttons>
        <ButtonLink href={`/mes-cv/${cv.id}`}>{say('backToCv')}</ButtonLink>
      </Buttons>
    </Content>
  ),
})

/** How do I say it, so that somebody believes it? Questions help; the sentence is mine. */
export const cvSentencePage = page('/mes-cv/:cvId/phrases/:skill', {
  words: partWords,
  open: ['person'],
  show: async (ctx, { cvId, skill: code }) => {
    const { cv, content } = await readCv(ctx, { cvId })
    const skill = content.skills.find((one) => one.code === code)
    if (!skill) throw noSuchSkill()
    const claims = await claimsOf(ctx)
    const said = claims.flatMap(({ competence, sentence }) =>
      competence === code && sentence ? [sentence] : [],
    )
    return { cv, skill, said: [...new Set(said)].filter((words) => words !== skill.sentence) }
  },
  form: z.object({ words: optionalText(SENTENCE_MAX), again: optionalText(SENTENCE_MAX) }),
  act: async (ctx, { cvId, skill, words, again }) => {
    await wordSkill(ctx, { cvId, skill, words: again ?? words })
    return goTo(`/mes-cv/${cvId}/phrases`, 'cv.kept')
  },
  view: ({ cv, skill, said, say, reading, typed, problemOf }) => (
    <Question
      title={say('sentenceTitle', { skill: inReading(skill.label, reading) })}
      hint={say('sentenceHint')}
      back={`/mes-cv/${cv.id}/phrases`}
      submit={say('keep')}
    >
      <Ideas
        title={say('ideas')}
        ideas={[say('sentenceIdea1'), say('sentenceIdea2'), say('sentenceIdea3')]}
      />
      <TextArea
        name="words"
        label={say('sentenceLabel')}
        hint={say('sentenceEmpty')}
        value={typedText(typed, 'words', skill.sentence)}
        error={problemOf('words')}
        max={SENTENCE_MAX}
        rows={4}
      />
      {said.length > 0 && (
        <section class="stack">
          <h2>{say('youWrote')}</h2>
          {said.map((words) => (
            <div key={words}>
              <Quote text={words} />
              <Button tone="link" name="again" value={words}>
                {say('useThis')}
              </Button>
            </div>
          ))}
        </section>
      )}
    </Question>
  ),
})
