import type { ComponentChildren } from 'preact'
import type { Context } from '../../../platform/server/context.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { inReading, type Reading } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { memoOfStory } from '../../keepsakes/server/memo-of-story.ts'
import { photosOfStory } from '../../keepsakes/server/photos-of.ts'
import { claimsOfExperience } from '../../skills/server/claims-of.ts'
import { readCompetences } from '../../skills/server/read-competences.ts'
import { type Experience, isBegun } from '../experience.ts'
import { strokeOf, titleInWords } from '../in-words.ts'
import { addressOf } from '../journey.ts'
import { finishExperience } from '../server/finish-experience.ts'
import { getExperience } from '../server/get-experience.ts'
import { kindsToTell } from '../server/themes-to-tell.ts'
import { titleMoved } from '../server/titles/title-moved.ts'
import { experienceWords } from '../words.ts'
import { Deeds } from './deeds.tsx'
import { Summary } from './summary.tsx'

/** What others said of a finished story, drawn by whoever knows it: this area does not. */
export type SeenByOthers = (
  ctx: Context,
  experience: Experience,
  reading: Reading,
) => Promise<ComponentChildren>

/** Is everything there? Every answer, each with its way to change it. */
export const summaryPage = (seenByOthers: SeenByOthers) =>
  page('/experiences/:experienceId', {
    words: experienceWords,
    open: ['person'],
    show: async (ctx, { experienceId }, { reading }) => {
      const experience = await getExperience(ctx, { experienceId })
      if (experience.title === '') return goTo(addressOf(experience, 'theme'))
      return {
        experience,
        kind: (await kindsToTell(ctx)).find(({ code }) => code === experience.kind)?.label,
        claims: await claimsOfExperience(ctx, { experienceId }),
        competences: readCompetences(ctx.config.root),
        photos: await photosOfStory(ctx, { experienceId }),
        memo: await memoOfStory(ctx, { experienceId }),
        moved: await titleMoved(ctx, experience),
        others: experience.finishedAt && (await seenByOthers(ctx, experience, reading)),
      }
    },
    act: async (ctx, { experienceId }) => {
      await finishExperience(ctx, { experienceId })
      const count = (await claimsOfExperience(ctx, { experienceId })).length
      return count > 0
        ? goTo('/ma-carte', 'experiences.finished', { facts: { count } })
        : goTo('/mes-experiences', 'experiences.finishedPlain')
    },
    view: (props) => {
      const { experience, kind, say, reading } = props
      const title = titleInWords(experience, say)
      const summary = <Summary {...props} kind={kind ? inReading(kind, reading) : ''} />
      if (!experience.finishedAt) {
        return (
          <Question
            title={say('summaryTitle')}
            hint={say('summaryHint')}
            back={addressOf(experience, 'where')}
            step={strokeOf('check', say)}
            submit={say('allGood')}
            saved={isBegun(experience)}
          >
            {summary}
            <Deeds {...props} insideForm />
          </Question>
        )
      }
      return (
        <Content title={title} intro={say('summaryHint')}>
          {summary}
          {props.others}
          <Buttons>
            <ButtonLink href="/mes-experiences">{say('toNotebook')}</ButtonLink>
          </Buttons>
          <Deeds {...props} />
        </Content>
      )
    },
  })
