import { z } from 'zod'
import { many } from '../../../platform/fields.ts'
import { typedChoices } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { inReading, type Reading, type Say } from '../../../platform/words.ts'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { claimsOfExperience } from '../../skills/server/claims-of.ts'
import { readCompetences } from '../../skills/server/read-competences.ts'
import { type CompetenceProposal, isTooFew } from '../activity.ts'
import { isBegun } from '../experience.ts'
import { quoted, strokeOf } from '../in-words.ts'
import { addressOf, nextAddress } from '../journey.ts'
import { chooseCompetences } from '../server/choose-competences.ts'
import { getExperience } from '../server/get-experience.ts'
import { competencesFor, proposalsFor } from '../server/proposals-for.ts'
import { experienceWords } from '../words.ts'

/** So, what do I know how to do? Some are proposed, with the reason; all twelve are there. */
export const competencesPage = page('/experiences/:experienceId/savoirs', {
  words: experienceWords,
  open: ['person'],
  show: async (ctx, { experienceId }) => {
    const experience = await getExperience(ctx, { experienceId })
    const proposals = await competencesFor(ctx, experience)
    const back =
      (await proposalsFor(ctx, experience)).length > 0
        ? ('proposals' as const)
        : ('activities' as const)
    return { experience, proposals, competences: readCompetences(ctx.config.root), back }
  },
  form: z.object({ chosen: many(12, 40), more: many(12, 40) }),
  act: async (ctx, { experienceId, chosen, more }) => {
    const experience = await chooseCompetences(ctx, { experienceId, chosen: [...chosen, ...more] })
    const claims = await claimsOfExperience(ctx, { experienceId })
    return goTo(
      nextAddress(
        experience,
        'levels',
        claims.map(({ competence }) => competence),
      ),
    )
  },
  view: ({ experience, proposals, competences, back, say, reading, typed, problemOf }) => {
    const cards = (name: string, codes: string[], legend?: string) => {
      const ticked = typedChoices(typed, name, experience.chosen)
      return (
        <ChoiceCards
          name={name}
          type="checkbox"
          columns={1}
          legend={legend}
          error={problemOf(name)}
          chosenLabel={say('chosen')}
          options={codes.flatMap((code) => {
            const competence = competences.find((one) => one.code === code)
            const proposal = proposals.find((one) => one.code === code)
            if (!competence) return []
            const reason = proposal
              ? reasonInWords(proposal, say, reading)
              : inReading(competence.knowHow, reading)
            return {
              value: code,
              label: inReading(competence.label, reading),
              hint: reason,
              icon: competence.icon,
              checked: ticked.includes(code),
            }
          })}
        />
      )
    }
    const proposed = proposals.map(({ code }) => code)
    const others = competences.map(({ code }) => code).filter((code) => !proposed.includes(code))
    const alreadyOther = others.some(
      (code) => experience.chosen.includes(code) || typedChoices(typed, 'more', []).includes(code),
    )
    return (
      <Question
        title={say(proposed.length > 0 ? 'competencesTitle' : 'competencesPlain')}
        hint={say('competencesHint')}
        back={experience.finishedAt ? addressOf(experience, 'check') : addressOf(experience, back)}
        step={strokeOf('competences', say)}
        submit={say('continue')}
        ways={
          experience.finishedAt
            ? []
            : [{ href: addressOf(experience, 'when'), label: say('dontKnow') }]
        }
        saved={isBegun(experience)}
      >
        {proposed.length > 0 && cards('chosen', proposed)}
        <Details summary={say('allCompetences')} open={isTooFew(proposals) || alreadyOther}>
          {cards('more', others, say('allCompetences'))}
        </Details>
      </Question>
    )
  },
})

function reasonInWords(
  { reason }: CompetenceProposal,
  say: Say<typeof experienceWords>,
  reading: Reading,
): string {
  if (reason.kind === 'usual') return say('becauseUsual')
  const words = quoted(reason.words, reading)
  return say(reason.kind === 'done' ? 'becauseDone' : 'becauseWritten', { words })
}
