import { z } from 'zod'
import { maybeOneOf } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { inReading, sayer } from '../../../platform/words.ts'
import { Select } from '../../../ui/form/select.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { ANSWERS_THAT_COUNT, shownLevel } from '../../skills/level.ts'
import { readCompetences, readContextQuestions } from '../../skills/server/read-competences.ts'
import { levelKey, skillWords } from '../../skills/words.ts'
import { isBegun } from '../experience.ts'
import { quoted, strokeOf } from '../in-words.ts'
import { addressOf, nextAddress } from '../journey.ts'
import { getExperience } from '../server/get-experience.ts'
import { deriveLevels, sayLevels } from '../server/say-level.ts'
import { experienceWords } from '../words.ts'

const LEVELS = ['1', '2', '3', '4'] as const
const said = maybeOneOf(LEVELS)

/** What do my three answers say? How it was worked out is shown, and everything can be changed. */
export const derivedLevelsPage = page('/experiences/:experienceId/niveaux', {
  words: experienceWords,
  open: ['person'],
  show: async (ctx, { experienceId }) => {
    const experience = await getExperience(ctx, { experienceId })
    if (experience.chosen.length === 0) return goTo(addressOf(experience, 'competences'))
    const questions = readContextQuestions(ctx.config.root)
    const competences = readCompetences(ctx.config.root)
    const rows = (await deriveLevels(ctx, experience)).flatMap((derived) => {
      const competence = competences.find(({ code }) => code === derived.competence)
      return competence ? [{ ...derived, competence }] : []
    })
    const given = questions.flatMap(({ code, answers }) => {
      const answer = answers.find(({ rank }) => rank === experience[code])
      return answer ? [{ code, sentence: answer.sentence }] : []
    })
    return { experience, rows, given }
  },
  form: z.object({ level0: said, level1: said, level2: said, level3: said }),
  act: async (ctx, { experienceId, level0, level1, level2, level3 }) => {
    const { chosen } = await getExperience(ctx, { experienceId })
    const typed = [level0, level1, level2, level3]
    const levels = Object.fromEntries(
      chosen.map((code, place) => [code, typed[place] ? Number(typed[place]) : null]),
    )
    const experience = await sayLevels(ctx, { experienceId, levels })
    return goTo(nextAddress(experience, 'when'))
  },
  view: ({ experience, rows, given, say, reading, typed, problemOf }) => {
    const sayLevel = sayer(skillWords, reading)
    return (
      <Question
        title={say('derivedTitle')}
        hint={say('derivedHint')}
        back={`${addressOf(experience, 'check')}/questions/milieu`}
        step={strokeOf('levels', say)}
        submit={say('continue')}
        ways={[{ href: nextAddress(experience, 'when'), label: say('dontKnow') }]}
        saved={isBegun(experience)}
      >
        {rows.map(({ competence, pole, level, claim }, place) => {
          const label = inReading(competence.label, reading)
          const answers = given
            .filter(({ code }) => ANSWERS_THAT_COUNT[pole].includes(code))
            .map(({ sentence }) => inReading(sentence, reading))
          const kept = level ?? claim?.level
          return (
            <Card key={competence.code}>
              <Tag tone={pole} label={label} />
              {level === null ? (
                <p>{say('derivedUnknown')}</p>
              ) : (
                <>
                  <p>{say('derivedBecause', { answers: quoted(answers, reading) })}</p>
                  <p>
                    <strong>
                      {say('derivedGives', { level: sayLevel(levelKey(shownLevel(level))) })}
                    </strong>
                  </p>
                </>
              )}
              <Select
                name={`level${place}`}
                label={say('myLevel', { label })}
                error={problemOf(`level${place}`)}
                value={typedText(typed, `level${place}`, kept ? String(shownLevel(kept)) : '')}
                options={[
                  { value: '', label: say('dontKnow') },
                  ...competence.levels.map((one) => ({
                    value: String(one.level),
                    label: sayLevel(levelKey(one.level)),
                  })),
                ]}
              />
            </Card>
          )
        })}
        <Details summary={say('derivedHow')}>
          <p>{say('derivedRule')}</p>
        </Details>
      </Question>
    )
  },
})
