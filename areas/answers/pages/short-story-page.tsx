import { z } from 'zod'
import { oneOf, optionalText, text } from '../../../platform/fields.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { KINDS, STORY_MAX, TITLE_MAX } from '../../experiences/experience.ts'
import { nextAddress } from '../../experiences/journey.ts'
import { proposalsFor } from '../../experiences/server/proposals-for.ts'
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
    const isMore = (await proposalsFor(ctx, told)).length > 0
    return goTo(nextAddress(told, isMore ? 'proposals' : 'competences'))
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
