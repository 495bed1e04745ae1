import { z } from 'zod'
import { maybeOneOf, optionalText } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { Island } from '../../../platform/web/frame.tsx'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page, type View } from '../../../platform/web/page.tsx'
import { inReading, sayer } from '../../../platform/words.ts'
import { Button } from '../../../ui/form/button.tsx'
import { LevelChoices } from '../../../ui/form/level-choices.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import type { Competence, ShownLevel } from '../../skills/competence.ts'
import { shownLevel } from '../../skills/level.ts'
import { readCompetences } from '../../skills/server/read-competences.ts'
import { levelKey, skillWords } from '../../skills/words.ts'
import { COMMENT_MAX } from '../answer.ts'
import { answerWords } from '../answer-words.ts'
import { skillInWords } from '../in-words.ts'
import type { Recommendation, ShownSkill } from '../recommendation.ts'
import { openAsk } from '../server/answer/open-ask.ts'
import { writeAnswer } from '../server/answer/write-answer.ts'
import { startOf } from './answer-ask-page.tsx'

const SHOWN_LEVELS: readonly ShownLevel[] = [1, 2, 3, 4]
const level = maybeOneOf(['1', '2', '3', '4', 'unseen'])

/** What did I see, skill by skill, and how would I say it? */
export const answerSeenPage = page('/r/:token/reponse', {
  words: answerWords,
  open: ANYONE,
  unlisted: true,
  allows: 'microphone',
  show: async (ctx, { token }, { cookie }) => {
    const ask = await openAsk(ctx, { token, key: cookie('cle') })
    if (ask.status !== 'opened') return goTo(startOf(token))
    return { ask, token, competences: readCompetences(ctx.config.root) }
  },
  form: z.object({
    level1: level,
    level2: level,
    level3: level,
    comment: optionalText(COMMENT_MAX),
    aloud: maybeOneOf(['yes']),
  }),
  act: async (ctx, { token, level1, level2, level3, comment, aloud }, { cookie }) => {
    const levels = [level1, level2, level3]
    await writeAnswer(ctx, { token, key: cookie('cle'), levels, comment })
    return goTo(`${startOf(token)}/${aloud === 'yes' ? 'voix' : 'signature'}`)
  },
  view: (props) => {
    const { ask, token, say, typed, problemOf } = props
    const name = ask.personName
    return (
      <Question
        title={say('seenTitle', { name })}
        hint={say('seenHint', { name })}
        back={startOf(token)}
        step={{ now: 2, of: 3, label: say('step2') }}
        submit={say('continue')}
      >
        {ask.about.skills.map((skill, place) => (
          <SkillSeen key={skill.competenceId} {...props} skill={skill} place={place} />
        ))}
        <Island
          name="dictate"
          class="recorder"
          data-speak={say('dictate')}
          data-stop={say('dictateStop')}
          data-listening={say('dictating')}
          data-refused={say('dictateRefused')}
        >
          <TextArea
            name="comment"
            label={say('comment')}
            hint={say('commentHint')}
            value={typedText(typed, 'comment', ask.answer?.comment)}
            error={problemOf('comment')}
            max={COMMENT_MAX}
            rows={5}
          />
          <Button type="button" tone="quiet" icon="microphone" name="dictate" hidden>
            <span>{say('dictate')}</span>
          </Button>
          <p role="status" class="recorder__said" />
        </Island>
        <p>
          <Button tone="link" name="aloud" value="yes">
            {say('aloud')}
          </Button>
        </p>
      </Question>
    )
  },
})

type Props = View<typeof answerWords> & {
  ask: Recommendation
  competences: readonly Competence[]
  skill: ShownSkill
  place: number
}

/** The four levels in behaviours, the person's own among them; and "I did not see it". Nothing is chosen beforehand. */
function SkillSeen({ ask, competences, skill, place, say, reading, typed, problemOf }: Props) {
  const field = `level${place + 1}`
  const before = ask.answer?.skills.find(({ competenceId }) => competenceId === skill.competenceId)
  const kept = before ? String(before.level ?? 'unseen') : ''
  const chosen = typedText(typed, field, kept)
  const competence = competences.find(({ code }) => code === skill.competenceId)
  const sayLevel = sayer(skillWords, reading)
  return (
    <LevelChoices
      name={field}
      legend={skillInWords(skill, competences, reading)}
      error={problemOf(field)}
      levels={[
        ...SHOWN_LEVELS.map((one) => {
          const sentence = competence?.levels.find((its) => its.level === one)?.sentence
          const title = sayLevel(levelKey(one))
          const isOwn = shownLevel(skill.level) === one
          return {
            value: String(one),
            title: isOwn ? say('saysSelf', { level: title, name: ask.personName }) : title,
            text: sentence ? inReading(sentence, reading) : '',
            checked: chosen === String(one),
          }
        }),
        {
          value: 'unseen',
          title: say('unseen'),
          text: say('unseenText'),
          checked: chosen === 'unseen',
        },
      ]}
    />
  )
}
