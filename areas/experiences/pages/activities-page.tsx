import { z } from 'zod'
import { many, optionalText } from '../../../platform/fields.ts'
import { typedChoices, typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { Details } from '../../../ui/show/details.tsx'
import type { OfferedActivity } from '../activity.ts'
import { isBegun, STORY_MAX } from '../experience.ts'
import { strokeOf, titleInWords } from '../in-words.ts'
import { addressOf, nextAddress } from '../journey.ts'
import { activitiesToOffer } from '../server/activities-to-offer.ts'
import { getExperience } from '../server/get-experience.ts'
import { isNotUnderstood, proposalsFor } from '../server/proposals-for.ts'
import { tellActivities } from '../server/tell-activities.ts'
import { experienceWords } from '../words.ts'

/** How many things to tick are shown at first. */
const FIRST = 12

/** What did I do there? Ticks, and my own words. */
export const activitiesPage = page('/experiences/:experienceId/activites', {
  words: experienceWords,
  open: ['person'],
  show: async (ctx, { experienceId }) => {
    const experience = await getExperience(ctx, { experienceId })
    if (experience.title === '') return goTo(addressOf(experience, 'theme'))
    const offered = await activitiesToOffer(ctx, experience)
    const accepted = experience.activities
      .filter(({ origin }) => origin === 'proposed')
      .map(({ code, text }) => ({ code: code ?? '', text }))
    return { experience, offered, accepted }
  },
  form: z.object({
    ticked: many(60),
    more: many(60),
    kept: many(60),
    story: optionalText(STORY_MAX),
  }),
  act: async (ctx, { experienceId, ticked, more, kept, story }) => {
    const before = await getExperience(ctx, { experienceId })
    const told = await tellActivities(ctx, {
      experienceId,
      ticked: [...ticked, ...more, ...kept],
      story,
    })
    if ((await proposalsFor(ctx, told)).length > 0) return goTo(nextAddress(told, 'proposals'))
    if (!isNotUnderstood(before, told)) return goTo(nextAddress(told, 'competences'))
    const canTick = (await activitiesToOffer(ctx, told)).length > 0
    const isTicked = told.activities.some(({ code }) => code !== null)
    const next =
      canTick && !isTicked ? addressOf(told, 'activities') : nextAddress(told, 'competences')
    return goTo(next, 'experiences.otherLanguage')
  },
  view: ({ experience, offered, accepted, say, typed, problemOf }) => {
    const title = titleInWords(experience, say)
    const known = experience.activities.flatMap(({ code }) => code ?? [])
    const cards = (
      name: string,
      some: Pick<OfferedActivity, 'code' | 'text'>[],
      legend?: string,
    ) => (
      <ChoiceCards
        name={name}
        type="checkbox"
        columns={1}
        legend={legend}
        error={problemOf(name)}
        chosenLabel={say('chosen')}
        options={some.map(({ code, text }) => ({
          value: code,
          label: text,
          checked: typedChoices(typed, name, known).includes(code),
        }))}
      />
    )
    const others = offered.slice(FIRST)
    return (
      <Question
        title={say('activitiesTitle', { title })}
        hint={say('activitiesHint')}
        back={
          experience.finishedAt ? addressOf(experience, 'check') : addressOf(experience, 'theme')
        }
        step={strokeOf('activities', say)}
        submit={say('continue')}
        saved={isBegun(experience)}
        ways={[
          {
            href: `/experiences/${experience.id}/voix?depuis=activites`,
            label: say('speakInstead'),
          },
        ]}
      >
        {offered.length > 0 && cards('ticked', offered.slice(0, FIRST))}
        {others.length > 0 && (
          <Details
            summary={say('moreActivities', { count: others.length })}
            open={others.some(({ code }) => known.includes(code))}
          >
            {cards('more', others, say('moreActivities', { count: others.length }))}
          </Details>
        )}
        {accepted.length > 0 && cards('kept', accepted, say('stillTicked'))}
        <TextArea
          name="story"
          label={say('story')}
          hint={say('storyHint')}
          value={typedText(typed, 'story', experience.story)}
          error={problemOf('story')}
          max={STORY_MAX}
          rows={4}
        />
      </Question>
    )
  },
})
