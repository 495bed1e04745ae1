/** Telling one experience: the steps, in order. */
export const STEPS = [
  'theme',
  'activities',
  'proposals',
  'competences',
  'levels',
  'when',
  'where',
  'check',
] as const
export type Step = (typeof STEPS)[number]

/** How many strokes the person sees. */
export const STROKES = 5

/** Which of the five strokes a step belongs to. */
export const STROKE_OF: Record<Step, 1 | 2 | 3 | 4 | 5> = {
  theme: 1,
  activities: 2,
  proposals: 2,
  competences: 3,
  levels: 4,
  when: 5,
  where: 5,
  check: 5,
}

/** True when a step comes after another. */
export function comesAfter(step: Step, other: Step): boolean {
  return STEPS.indexOf(step) > STEPS.indexOf(other)
}

/** A finished story stays finished; a draft goes forward, never back. */
export function stepAfter(experience: { step: Step }, next: Step): Step {
  return comesAfter(next, experience.step) ? next : experience.step
}

type Told = { id: string; chosen: readonly string[] }

/** The address of a step. Levels are said one competence after the other. */
export function addressOf(experience: Told, step: Step, claimed: readonly string[] = []): string {
  const start = `/experiences/${experience.id}`
  if (step === 'levels') {
    const waiting = experience.chosen.find((code) => !claimed.includes(code))
    return waiting ? `${start}/niveau/${waiting}` : `${start}/quand`
  }
  return `${start}${PATHS[step]}`
}

const PATHS: Record<Exclude<Step, 'levels'>, string> = {
  theme: '/theme',
  activities: '/activites',
  proposals: '/propositions',
  competences: '/savoirs',
  when: '/quand',
  where: '/ou',
  check: '',
}

/** After an answer: the next step, or back to the summary when the story was already finished. */
export function nextAddress(
  experience: Told & { finishedAt: Date | null },
  next: Step,
  claimed: readonly string[] = [],
): string {
  const address = addressOf(experience, next, claimed)
  const goesOn = next === 'proposals' || (next === 'levels' && address.includes('/niveau/'))
  return experience.finishedAt && !goesOn ? addressOf(experience, 'check') : address
}

/** After a level: the next one chosen; when changing a finished story, only those not said yet. */
export function afterLevel(
  experience: Told & { finishedAt: Date | null },
  code: string,
  claimed: readonly string[],
): string {
  if (experience.finishedAt) {
    const left = {
      ...experience,
      chosen: experience.chosen.slice(experience.chosen.indexOf(code) + 1),
    }
    return nextAddress(left, 'levels', claimed)
  }
  const next = competenceAfter(experience, code)
  return next ? `/experiences/${experience.id}/niveau/${next}` : addressOf(experience, 'when')
}

/** The competence whose level is asked after this one; undefined after the last. */
export function competenceAfter(experience: Told, code: string): string | undefined {
  return experience.chosen[experience.chosen.indexOf(code) + 1]
}

/** The three questions about how it was there, by the word of their address. */
export const QUESTION_PATHS = {
  autonomie: 'autonomy',
  complexite: 'complexity',
  milieu: 'environment',
} as const
export type QuestionPath = keyof typeof QUESTION_PATHS

export const QUESTION_ORDER: readonly QuestionPath[] = ['autonomie', 'complexite', 'milieu']

export function isQuestionPath(text: string): text is QuestionPath {
  return Object.hasOwn(QUESTION_PATHS, text)
}
