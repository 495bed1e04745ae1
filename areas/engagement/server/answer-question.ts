import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { STORY_MAX } from '../../experiences/experience.ts'
import { chooseTheme, nameInOwnWords } from '../../experiences/server/choose-theme.ts'
import { getExperience } from '../../experiences/server/get-experience.ts'
import { tellActivities } from '../../experiences/server/tell-activities.ts'
import type { OwnOption } from '../own-option.ts'
import {
  type Asked,
  answerNeeded,
  isBranch,
  type Leaf,
  MOST_OWN,
  noSuchAnswer,
  tooManyOwn,
  worthAsking,
} from '../question-tree.ts'
import { askQuestion } from './ask-question.ts'
import { findOptionsOf, insertOption } from './own-option-store.ts'

type Answer = { experienceId: string; code: string; choice: string | null; own: string | null }

/** Where an answer leads: to another question, or to the story, where what it says is ticked. */
export type Onward = { question: string } | 'story'

/** The person answers one question: with an answer of the list, or with their own words. */
export async function answerQuestion(ctx: Context, answer: Answer): Promise<Onward> {
  const { experienceId, code, choice, own } = answer
  const asked = await askQuestion(ctx, { experienceId, code })
  if (own) {
    await keepOwn(ctx, code, own)
    return tellInWords(ctx, experienceId, asked, own)
  }
  if (!choice) throw answerNeeded()
  const added = asked.added.find(({ id }) => id === choice)
  if (added) return tellInWords(ctx, experienceId, asked, added.label)
  const option = asked.question.options.find((one) => one.code === choice)
  if (!option) throw noSuchAnswer()
  if (isBranch(option)) return { question: worthAsking(option).code }
  return tellLeaf(ctx, experienceId, asked, option)
}

/** Kept for them at once; proposed to others once somebody has read it. The same words are kept once. */
async function keepOwn(ctx: Context, question: string, label: string): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  const known = await findOptionsOf(ctx.db, personId)
  if (known.some((one) => one.question === question && one.label === label)) return
  if (known.length >= MOST_OWN) throw tooManyOwn({ max: MOST_OWN })
  const option: OwnOption = {
    id: ctx.newId(),
    personId,
    question,
    label,
    state: 'proposed',
    proposedAt: ctx.now,
    judgedAt: null,
  }
  await insertOption(ctx.db, option)
}

/** The theme is the story's, the activities are ticked; what the person had written stays. */
async function tellLeaf(
  ctx: Context,
  experienceId: string,
  { question }: Asked,
  leaf: Leaf,
): Promise<Onward> {
  const theme = 'theme' in question ? question.theme : undefined
  if (!theme) throw noSuchAnswer()
  const { activities, story } = await chooseTheme(ctx, { experienceId, theme })
  const known = activities.flatMap(({ code }) => code ?? [])
  await tellActivities(ctx, { experienceId, ticked: [...known, ...leaf.activities], story })
  return 'story'
}

/** Own words name the story, or say what was done in it once its theme is known. */
async function tellInWords(
  ctx: Context,
  experienceId: string,
  { question }: Asked,
  label: string,
): Promise<Onward> {
  const theme = 'theme' in question ? question.theme : undefined
  if (!theme) {
    await nameInOwnWords(ctx, { experienceId, words: label })
    return 'story'
  }
  await chooseTheme(ctx, { experienceId, theme })
  const { story, activities } = await getExperience(ctx, { experienceId })
  const lines = story ? [...new Set([...story.split('\n'), label])].join('\n') : label
  const ticked = activities.flatMap(({ code }) => code ?? [])
  await tellActivities(ctx, { experienceId, ticked, story: lines.slice(0, STORY_MAX) })
  return 'story'
}
