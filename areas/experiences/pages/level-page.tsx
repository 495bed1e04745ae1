import { z } from 'zod'
import { maybeOneOf, optionalText } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { inReading } from '../../../platform/words.ts'
import { Details } from '../../../ui/show/details.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { notYours, SENTENCE_MAX } from '../../skills/claim.ts'
import { shownLevel } from '../../skills/level.ts'
import { LevelFields } from '../../skills/pages/level-fields.tsx'
import { claimsOfExperience } from '../../skills/server/claims-of.ts'
import { readCompetence } from '../../skills/server/read-competences.ts'
import { isBegun, levelNeeded } from '../experience.ts'
import { strokeOf } from '../in-words.ts'
import { addressOf, afterLevel } from '../journey.ts'
import { getExperience } from '../server/get-experience.ts'
import { sayLevel } from '../server/say-level.ts'
import { experienceWords } from '../words.ts'

/** How did I do it? Four behaviours to recognise myself in, and a sentence of mine if I like. */
export const levelPage = page('/experiences/:experienceId/niveau/:competence', {
  words: experienceWords,
  open: ['person'],
  show: async (ctx, { experienceId, competence: code }) => {
    const experience = await getExperience(ctx, { experienceId })
    if (!experience.chosen.includes(code)) throw notYours()
    const claims = await claimsOfExperience(ctx, { experienceId })
    return {
      experience,
      competence: readCompetence(ctx.config.root, code),
      claim: claims.find(({ competence }) => competence === code),
      next: afterLevel(
        experience,
        code,
        claims.map(({ competence }) => competence),
      ),
    }
  },
  form: z.object({ level: maybeOneOf(['1', '2', '3', '4']), sentence: optionalText(SENTENCE_MAX) }),
  act: async (ctx, { experienceId, competence, level, sentence }) => {
    if (!level) throw levelNeeded()
    const experience = await sayLevel(ctx, {
      experienceId,
      competence,
      level: Number(level),
      sentence,
    })
    const claimed = (await claimsOfExperience(ctx, { experienceId })).map(
      (claim) => claim.competence,
    )
    return goTo(afterLevel(experience, competence, claimed))
  },
  view: ({ experience, competence, claim, next, say, reading, typed, problemOf }) => {
    const { chosen, title } = experience
    const place = chosen.indexOf(competence.code)
    const before = chosen[place - 1]
    const start = addressOf(experience, 'check')
    const level = typedText(typed, 'level', claim ? String(shownLevel(claim.level)) : '')
    const sentence = typedText(typed, 'sentence', claim?.sentence)
    const label = inReading(competence.label, reading)
    return (
      <Question
        title={say('levelTitle', { label })}
        hint={inReading(competence.knowHow, reading)}
        back={
          experience.finishedAt
            ? start
            : before
              ? `${start}/niveau/${before}`
              : addressOf(experience, 'competences')
        }
        step={strokeOf('levels', say)}
        submit={say('continue')}
        ways={[
          { href: `${start}/questions/autonomie`, label: say('threeQuestions') },
          { href: next, label: say('dontKnow') },
        ]}
        saved={isBegun(experience)}
      >
        <Tag
          tone={competence.pole}
          label={say('levelPlace', { now: place + 1, of: chosen.length, title })}
        />
        <LevelFields
          competence={competence}
          level={level}
          sentence={sentence}
          own={{
            summary: say('addSentence'),
            label: say('ownSentence'),
            hint: say('ownSentenceHint'),
          }}
          reading={reading}
          problemOf={problemOf}
        />
        <Details summary={say('notThis')}>
          <p>{inReading(competence.counterExample, reading)}</p>
        </Details>
      </Question>
    )
  },
})
