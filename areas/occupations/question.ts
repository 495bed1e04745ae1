import { refusal } from '../../platform/refusal.ts'
import type { Occupation } from '../knowledge/occupation.ts'
import type { Choice } from './choice.ts'

/** What a person answers to a question on the conditions of an occupation. */
export const ANSWERS = ['yes', 'no', 'unknown'] as const
export type Answer = (typeof ANSWERS)[number]

/** What a question is about: it decides what to look at during a few days there. */
export const THEMES = ['hours', 'effort', 'place', 'people', 'tools', 'entry', 'later'] as const
export type QuestionTheme = (typeof THEMES)[number] | 'heart'

/**
 * A "like" is something one may want: yes speaks for the occupation, no against. An "accept" is a burden: no speaks against,
 * but yes only says that it is no obstacle. Otherwise whoever bears most would be sent to the hardest work.
 */
type Kind = 'like' | 'accept'
type About = { theme: QuestionTheme; kind: Kind }

const accept = (theme: QuestionTheme): About => ({ theme, kind: 'accept' })
const like = (theme: QuestionTheme): About => ({ theme, kind: 'like' })

/** Every question on a condition, what weighs most in a decision first: an occupation asks its first ones only. */
export const QUESTIONS = {
  nights: accept('hours'),
  early: accept('hours'),
  weekends: accept('hours'),
  'heavy-loads': accept('effort'),
  'split-hours': accept('hours'),
  'on-call': accept('hours'),
  height: accept('place'),
  standing: accept('effort'),
  'access-5': accept('entry'),
  'access-4': accept('entry'),
  'access-3': accept('entry'),
  'access-2': accept('entry'),
  'access-1': accept('entry'),
  outdoors: like('place'),
  alone: like('people'),
  public: like('people'),
  children: like('people'),
  frail: like('people'),
  animals: like('people'),
  travel: like('place'),
  'home-visits': like('place'),
  cold: accept('place'),
  heat: accept('place'),
  noise: accept('place'),
  dirt: accept('place'),
  awkward: accept('effort'),
  repetitive: accept('effort'),
  rush: accept('effort'),
  vehicle: like('tools'),
  machines: like('tools'),
  regulated: accept('entry'),
  seasonal: accept('hours'),
  holidays: accept('hours'),
  screen: like('tools'),
  precision: like('tools'),
  protective: accept('tools'),
  uniform: accept('tools'),
  executive: like('later'),
  'self-employed': like('later'),
  team: like('people'),
  seated: accept('effort'),
  digital: like('tools'),
  remote: like('place'),
  quiet: like('place'),
  daytime: like('hours'),
  indoors: like('place'),
} as const satisfies Record<string, About>
export type Condition = keyof typeof QUESTIONS

/** True for what one may want for itself, and not only bear. */
export function isLiking(key: string): boolean {
  return isCondition(key) && QUESTIONS[key].kind === 'like'
}

const ORDER = Object.keys(QUESTIONS)
const TASTE = 'taste-'

export function isCondition(key: string): key is Condition {
  return Object.hasOwn(QUESTIONS, key)
}

/** The family of interests a question is about, when it is about one. */
export function tasteOf(key: string): string | null {
  return key.startsWith(TASTE) ? key.slice(TASTE.length) : null
}

export function themeOf(key: string): QuestionTheme {
  return isCondition(key) ? QUESTIONS[key].theme : 'heart'
}

/** Enough to decide on, few enough to answer. */
const FEWEST = 5
const MOST = 8

/** What to ask on one occupation: its conditions first; where little is known of them, the tastes it goes with. */
export function questionsOn(
  occupation: Pick<Occupation, 'contexts' | 'flags' | 'accessLevel' | 'interests'>,
): string[] {
  const { contexts, flags, accessLevel, interests } = occupation
  const met = new Set([...contexts, ...flags, ...(accessLevel ? [`access-${accessLevel}`] : [])])
  const asked: string[] = ORDER.filter((one) => met.has(one)).slice(0, MOST)
  const tastes = interests.map(({ code }) => TASTE + code)
  return [...asked, ...tastes.slice(0, Math.max(0, FEWEST - asked.length))]
}

/** What the person already said, here or where they choose what counts: nothing is asked twice. */
export function answerTo(
  key: string,
  { filters, answers }: Choice,
  interests: readonly string[],
): Answer | null {
  const said = answers[key]
  const taste = tasteOf(key)
  if (taste !== null) return said ?? (interests.includes(taste) ? 'yes' : null)
  if (filters.contextsRefused.includes(key)) return 'no'
  if (filters.contextsWanted.includes(key) || filters.flags.includes(key)) return 'yes'
  if (key === 'regulated' && filters.noRegulated) return 'no'
  const level = levelOf(key)
  if (level === null) return said ?? null
  if (filters.accessLevelMax !== null) return level > filters.accessLevelMax ? 'no' : 'yes'
  return said ?? answerToStudies(level, answers)
}

/** Who accepts longer studies accepts shorter ones, and who refuses short ones refuses longer ones. */
function answerToStudies(level: number, answers: Choice['answers']): Answer | null {
  const said = (one: number): Answer | undefined => answers[`access-${one}`]
  const levels = [1, 2, 3, 4, 5]
  if (levels.some((one) => one > level && said(one) === 'yes')) return 'yes'
  return levels.some((one) => one < level && said(one) === 'no') ? 'no' : null
}

function levelOf(key: string): number | null {
  return key.startsWith('access-') ? Number(key.slice(-1)) : null
}

/** The choice once these answers are given: the last word counts, so a filter that says the contrary goes. */
export function choiceAfter(choice: Choice, given: Readonly<Record<string, Answer>>): Choice {
  const filters = { ...choice.filters }
  for (const [key, answer] of Object.entries(given)) {
    const level = levelOf(key)
    const without = (list: readonly string[]) => list.filter((one) => one !== key)
    if (answer !== 'no') filters.contextsRefused = without(filters.contextsRefused)
    if (answer !== 'yes') filters.contextsWanted = without(filters.contextsWanted)
    if (answer !== 'yes') filters.flags = without(filters.flags)
    if (key === 'regulated' && answer !== 'no') filters.noRegulated = false
    if (level !== null && isDenied(level, answer, filters.accessLevelMax))
      filters.accessLevelMax = null
  }
  return { ...choice, filters, answers: { ...choice.answers, ...given } }
}

/** A limit on studies that the answer contradicts. */
function isDenied(level: number, answer: Answer, most: number | null): boolean {
  if (most === null) return false
  return level > most ? answer !== 'no' : answer !== 'yes'
}

/** The answers as the matching weighs them. */
export function likingOf({ answers }: Choice): { liked: string[]; disliked: string[] } {
  const liked: string[] = []
  const disliked: string[] = []
  for (const key of Object.keys(answers)) {
    if (!isCondition(key)) continue
    if (answers[key] === 'no') disliked.push(key)
    else if (answers[key] === 'yes' && isLiking(key)) liked.push(key)
  }
  const refused = disliked.flatMap((key) => levelOf(key) ?? [])
  const longer = [1, 2, 3, 4, 5].filter(
    (level) => level > Math.min(...refused) && answers[`access-${level}`] === undefined,
  )
  return { liked, disliked: [...disliked, ...longer.map((level) => `access-${level}`)] }
}

export const noSuchQuestion = refusal('occupations.noSuchQuestion', 422)
