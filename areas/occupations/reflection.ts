import { type Answer, type QuestionTheme, THEMES, themeOf } from './question.ts'

export type Asked = { key: string; answer: Answer | null }

export type Conclusion = 'allFits' | 'mostFits' | 'fewFits' | 'notSure'

/** Where somebody stands before one occupation: what suits, what does not, what is open, and what to look at on site. */
export type Reflection = {
  fits: string[]
  fitsNot: string[]
  open: string[]
  conclusion: Conclusion
  /** What to look at, by theme, each with the questions it is about. */
  toLookAt: { theme: QuestionTheme; keys: string[] }[]
}

/** Sums up answers in words: no mark, no percentage, and never a "this is not for you". */
export function reflectionOf(asked: readonly Asked[]): Reflection {
  const keysOf = (...answers: (Answer | null)[]): string[] =>
    asked.filter(({ answer }) => answers.includes(answer)).map(({ key }) => key)
  const fits = keysOf('yes')
  const fitsNot = keysOf('no')
  const open = keysOf('unknown', null)
  const doubtful = [...fitsNot, ...open]
  return {
    fits,
    fitsNot,
    open,
    conclusion: conclusionOf(fits.length, fitsNot.length, open.length),
    toLookAt: [...THEMES, 'heart' as const].flatMap((theme) => {
      const keys = doubtful.filter((key) => themeOf(key) === theme)
      return keys.length > 0 ? [{ theme, keys }] : []
    }),
  }
}

function conclusionOf(fits: number, fitsNot: number, open: number): Conclusion {
  if (fitsNot + open === 0) return 'allFits'
  if (open > fits + fitsNot) return 'notSure'
  return fits >= fitsNot + open ? 'mostFits' : fitsNot > fits ? 'fewFits' : 'notSure'
}
