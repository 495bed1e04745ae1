/** Who reads: somebody in a hurry, somebody for whom reading is work, somebody at work. */
export type Mode = 'simple' | 'facile' | 'professional'

type Gate = { score: number; meanWords: number; maxWords: number }

/** Source: French easy-to-read practice (one idea, about eight words) and the plain-language habit of twelve. */
export const gates: Readonly<Record<Mode, Gate>> = {
  facile: { score: 85, meanWords: 8, maxWords: 12 },
  simple: { score: 70, meanWords: 12, maxWords: 20 },
  professional: { score: 55, meanWords: 16, maxWords: 25 },
}
