import { z } from 'zod'
import { many } from '../../../platform/fields.ts'
import { typedChoices } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { inReading, sayer } from '../../../platform/words.ts'
import { ButtonLink } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { yearsOf } from '../../card/lived-years.ts'
import { cardWords } from '../../card/words.ts'
import { knowHowOf, latestFirst, toldOnes } from '../cv-content.ts'
import { paperWords } from '../paper-words.ts'
import { partWords } from '../part-words.ts'
import { chooseForCv } from '../server/change-cv.ts'
import { getCv } from '../server/get-cv.ts'
import { readGround } from '../server/read-ground.ts'
import { cvWords } from '../words.ts'

/** Which experiences speak to this aim? */
export const cvExperiencesPage = page('/mes-cv/:cvId/experiences', {
  words: partWords,
  open: ['person'],
  show: async (ctx, { cvId }) => {
    const cv = await getCv(ctx, { cvId })
    const { experiences } = await readGround(ctx, cv)
    return { cv, told: latestFirst(toldOnes(experiences), ctx.now) }
  },
  form: z.object({ experiences: many(300) }),
  act: async (ctx, { cvId, experiences }) => {
    await chooseForCv(ctx, { cvId, chosen: { experiences } })
    return goTo(`/mes-cv/${cvId}`, 'cv.kept')
  },
  view: ({ cv, told, say, reading, typed, problemOf }) => {
    const ticked = typedChoices(typed, 'experiences', cv.experiences)
    const sayCard = sayer(cardWords, reading)
    const now = sayer(paperWords, reading)('now')
    return (
      <Question
        title={say('experiencesTitle')}
        hint={say(told.length > 0 ? 'experiencesHint' : 'noExperience')}
        back={`/mes-cv/${cv.id}`}
        submit={told.length > 0 ? say('keep') : undefined}
        more={told.length === 0 && <TellFirst label={sayer(cvWords, reading)('tell')} />}
      >
        {told.length > 0 && (
          <ChoiceCards
            name="experiences"
            type="checkbox"
            columns={1}
            error={problemOf('experiences')}
            chosenLabel={say('chosen')}
            options={told.map((one) => ({
              value: one.id,
              label: one.title,
              hint: [sayCard(`kind-${one.kind}`), yearsOf(one, now)].filter(Boolean).join(' · '),
              checked: ticked.includes(one.id),
            }))}
          />
        )}
      </Question>
    )
  },
})

/** Which skills do I want to be known for here? */
export const cvSkillsPage = page('/mes-cv/:cvId/savoir-faire', {
  words: partWords,
  open: ['person'],
  show: async (ctx, { cvId }) => {
    const cv = await getCv(ctx, { cvId })
    const { card, experiences } = await readGround(ctx, cv)
    return { cv, skills: card.skills, knowHow: knowHowOf(experiences) }
  },
  form: z.object({ skills: many(40), knowHow: many(500) }),
  act: async (ctx, { cvId, skills, knowHow }) => {
    const cv = await chooseForCv(ctx, { cvId, chosen: { skills, knowHow } })
    return goTo(cv.skills.length > 0 ? `/mes-cv/${cvId}/phrases` : `/mes-cv/${cvId}`, 'cv.kept')
  },
  view: ({ cv, skills, knowHow, say, reading, typed, problemOf }) => {
    const isBare = skills.length + knowHow.length === 0
    const ticked = typedChoices(typed, 'skills', cv.skills)
    const tickedKnowHow = typedChoices(typed, 'knowHow', cv.knowHow)
    return (
      <Question
        title={say('skillsTitle')}
        hint={say(isBare ? 'noSkill' : 'skillsHint')}
        back={`/mes-cv/${cv.id}`}
        submit={isBare ? undefined : say('keep')}
        more={isBare && <TellFirst label={sayer(cvWords, reading)('tell')} />}
      >
        {skills.length > 0 && (
          <ChoiceCards
            name="skills"
            type="checkbox"
            legend={say('transversal')}
            error={problemOf('skills')}
            chosenLabel={say('chosen')}
            options={skills.map(({ code, label, icon }) => ({
              value: code,
              label: inReading(label, reading),
              icon,
              checked: ticked.includes(code),
            }))}
          />
        )}
        {knowHow.length > 0 && (
          <ChoiceCards
            name="knowHow"
            type="checkbox"
            columns={1}
            legend={say('technical')}
            error={problemOf('knowHow')}
            chosenLabel={say('chosen')}
            options={knowHow.map(({ code, label }) => ({
              value: code,
              label,
              checked: tickedKnowHow.includes(code),
            }))}
          />
        )}
      </Question>
    )
  },
})

const TellFirst = ({ label }: { label: string }) => (
  <ButtonLink href="/experiences/nouvelle">{label}</ButtonLink>
)
