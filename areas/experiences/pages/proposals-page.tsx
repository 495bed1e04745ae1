import { z } from 'zod'
import { many, optionalText } from '../../../platform/fields.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { isBegun } from '../experience.ts'
import { quoted, strokeOf } from '../in-words.ts'
import { addressOf, nextAddress } from '../journey.ts'
import { getExperience } from '../server/get-experience.ts'
import { proposalsFor } from '../server/proposals-for.ts'
import { weighProposals } from '../server/tell-activities.ts'
import { experienceWords } from '../words.ts'

/** Did I also do this? Only what my own words made think of, and only what I accept. */
export const proposalsPage = page('/experiences/:experienceId/propositions', {
  words: experienceWords,
  open: ['person'],
  show: async (ctx, { experienceId }) => {
    const experience = await getExperience(ctx, { experienceId })
    const proposals = await proposalsFor(ctx, experience)
    if (proposals.length === 0) return goTo(nextAddress(experience, 'competences'))
    return { experience, proposals }
  },
  form: z.object({ accepted: many(20), none: optionalText(10) }),
  act: async (ctx, { experienceId, accepted, none }) => {
    const experience = await weighProposals(ctx, { experienceId, accepted: none ? [] : accepted })
    return goTo(nextAddress(experience, 'competences'))
  },
  view: ({ experience, proposals, say, reading, problemOf }) => (
    <Question
      title={say('proposalsTitle')}
      hint={say('proposalsHint')}
      back={addressOf(experience, 'activities')}
      step={strokeOf('proposals', say)}
      submit={say('continue')}
      more={
        <Button tone="link" name="none" value="yes">
          {say('nothingTrue')}
        </Button>
      }
      saved={isBegun(experience)}
    >
      <ChoiceCards
        name="accepted"
        type="checkbox"
        columns={1}
        error={problemOf('accepted')}
        chosenLabel={say('chosen')}
        options={proposals.map(({ code, text, because }) => ({
          value: code,
          label: text,
          hint: say('becauseWritten', { words: quoted(because, reading) }),
        }))}
      />
    </Question>
  ),
})
