import { z } from 'zod'
import { maybeOneOf, optionalText } from '../../../platform/fields.ts'
import { refusal } from '../../../platform/refusal.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { inReading } from '../../../platform/words.ts'
import { Card } from '../../../ui/show/card.tsx'
import { SENTENCE_MAX } from '../../skills/claim.ts'
import { LevelFields } from '../../skills/pages/level-fields.tsx'
import { notSaidYet } from '../../skills/saying.ts'
import { readCompetence } from '../../skills/server/read-competences.ts'
import { sayToday } from '../../skills/server/say-today.ts'
import { whereIStand } from '../../skills/server/where-i-stand.ts'
import { wayInWords } from '../way-in-words.ts'
import { cardWords } from '../words.ts'

const levelNeeded = refusal('card.todayNeeded', 422, 'level')

/** How do I do it today? The same four sentences as before; nothing is chosen for me. */
export const todaySkillPage = page('/ou-j-en-suis/:competence', {
  words: cardWords,
  open: ['person'],
  show: async (ctx, { competence }) => {
    const stand = (await whereIStand(ctx)).find((one) => one.competence === competence)
    if (!stand) throw notSaidYet()
    return { stand, competence: readCompetence(ctx.config.root, competence), now: ctx.now }
  },
  form: z.object({ level: maybeOneOf(['1', '2', '3', '4']), sentence: optionalText(SENTENCE_MAX) }),
  act: async (ctx, { competence, level, sentence }) => {
    const stand = (await whereIStand(ctx)).find((one) => one.competence === competence)
    if (!level) throw levelNeeded()
    const { level: said } = await sayToday(ctx, { competence, level: Number(level), sentence })
    const hasGrown = said > (stand?.steps.at(-1)?.shown ?? said)
    return goTo('/ou-j-en-suis', hasGrown ? 'card.todayKeptMore' : 'card.todayKept')
  },
  view: ({ stand, competence, now, say, reading, typed, problemOf }) => {
    const level = typedText(typed, 'level', null)
    const sentence = typedText(typed, 'sentence', null)
    return (
      <Question
        title={say('todayQuestion', { label: inReading(competence.label, reading) })}
        hint={inReading(competence.knowHow, reading)}
        back="/ou-j-en-suis"
        submit={say('todayKeep')}
        ways={[{ href: '/ou-j-en-suis', label: say('todayLater') }]}
      >
        <Card title={say('todayBefore')} tone="sand">
          {wayInWords(stand.steps, { say, reading, now }).map((step) => (
            <p key={step}>{step}</p>
          ))}
        </Card>
        <LevelFields
          competence={competence}
          level={level}
          sentence={sentence}
          own={{
            summary: say('todayAdd'),
            label: say('todayWords'),
            hint: say('todayWordsHint'),
          }}
          reading={reading}
          problemOf={problemOf}
        />
      </Question>
    )
  },
})
