import { refusal } from '../../platform/refusal.ts'
import type { Sentence } from '../../platform/words.ts'

/** A last answer: what was done, as activities that can be ticked. */
export type Leaf = {
  code: string
  label: string
  facile?: string | undefined
  activities: string[]
}

/** An answer that calls another question. With a theme, its answers are the last ones. */
export type Branch = {
  code: string
  label: string
  facile?: string | undefined
  icon: string
  theme?: string | undefined
  question: Sentence
  options: (Branch | Leaf)[]
}

/** The first question and everything behind it. */
export type QuestionTree = Pick<Branch, 'code' | 'question' | 'options'>

/** A question on its screen: where it comes from, how far along it is, what may be answered. */
export type Asked = { question: QuestionTree | Branch; before: Branch[] }

export const OWN_LABEL_MAX = 70
/** Far above what a person writes; it keeps a script from filling the house. */
export const MOST_OWN = 30

export function isBranch(option: Branch | Leaf): option is Branch {
  return 'options' in option
}

/** The question of this code, and the answers that led there; undefined when there is none. */
export function findQuestion(tree: QuestionTree, code: string): Asked | undefined {
  if (code === tree.code) return { question: tree, before: [] }
  return search(tree.options, code, [])
}

function search(
  options: readonly (Branch | Leaf)[],
  code: string,
  before: Branch[],
): Asked | undefined {
  for (const option of options) {
    if (!isBranch(option)) continue
    if (option.code === code) return { question: option, before }
    const found = search(option.options, code, [...before, option])
    if (found) return found
  }
  return undefined
}

/** The next question worth asking: one that leaves only one answer asks nothing, and is passed. */
export function worthAsking(branch: Branch): Branch {
  const [only, ...others] = branch.options
  return only && others.length === 0 && isBranch(only) ? worthAsking(only) : branch
}

/** Where Back leads: the last question before this one that left a choice. */
export function questionBefore({ before }: Asked): Branch | undefined {
  return before.findLast(({ options }) => options.length > 1)
}

export const noSuchQuestion = refusal('engagement.noSuchQuestion', 404)
export const answerNeeded = refusal('engagement.answerNeeded', 422, 'choice')
export const noSuchAnswer = refusal('engagement.noSuchAnswer', 422, 'choice')
export const tooManyOwn = refusal('engagement.tooManyOwn', 409, 'own')
export const noSuchOption = refusal('engagement.noSuchOption', 404)
