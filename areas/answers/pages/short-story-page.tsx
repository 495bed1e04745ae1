import { z } from 'zod'
import { oneOf, optionalText, text } from '../../../platform/fields.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { KINDS, STORY_MAX, TITLE_MAX } from '../../experiences/experience.ts'
import { nextAddress } from '../../experiences/journey.ts'
import { isNotUnderstood, proposalsFor } from '../../experiences/server/proposals-for.ts'
import { kindsToTell } from '../../experiences/server/themes-to-tell.ts'
import { experienceWords } from '../../experiences/words.ts'
import { tellShortStory } from '../server/tell-short-story.ts'
import { shortStoryWords } from '../short-story-words.ts'
import { ShortStoryFields } from './short-story-fields.tsx'

/** What did I live, in one go? Written without network, it is told here once the network is back. */
export const shortStoryPage = page('/experiences/en-bref', {
  words: shortStoryWords,
  open: ['person'],
  show: async (ctx) => ({ kinds: await kindsToTell(ctx) }),
  form: z.object({ title: text(TITLE_MAX), kind: oneOf(KINDS), story: optionalText(STORY_MAX) }),
  act: async (ctx, story) => {
    const told = await tellShortStory(ctx, story)
    if ((await proposalsFor(ctx, told)).length > 0) return goTo(nextAddress(told, 'proposals'))
    const isLost = isNotUnderstood({ story: null }, told)
    return goTo(nextAddress(told, 'competences'), isLost ? 'experiences.otherLanguage' : undefined)
  },
  view: ({ kinds, say, reading, typed, problemOf }) => (
    <Question
      title={say('title')}
      hint={say('hint')}
      back="/mes-experiences"
      submit={sayer(experienceWords, reading)('continue')}
    >
      <ShortStoryFields kinds={kinds} reading={reading} typed={typed} problemOf={problemOf} />
    </Question>
  ),
})
