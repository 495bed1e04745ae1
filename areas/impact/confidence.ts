import { z } from 'zod'
import { maybeOneOf } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

export const SENTENCES = ['know', 'tell', 'next'] as const
export type ConfidenceSentence = (typeof SENTENCES)[number]

/** From "not at all" to "quite". */
export const DEGREES = ['1', '2', '3', '4'] as const

export const MOMENTS = ['before', 'after'] as const
export type Moment = (typeof MOMENTS)[number]

export const VERDICTS = ['yes', 'a-little', 'no'] as const
export type Verdict = (typeof VERDICTS)[number]

type Degrees = Record<ConfidenceSentence, number>

/** How sure a person says they feel, at one moment. */
export type Confidence = Degrees & {
  moment: Moment
  project: Verdict | null
  discovered: Verdict | null
  recalled: boolean
}

/** The two moments of one person. */
export type BeforeAndAfter = Partial<Record<Moment, Confidence>>

const degree = maybeOneOf(DEGREES).transform((value) => (value ? Number(value) : null))

export const confidenceForm = z.object({ know: degree, tell: degree, next: degree })

export const verdictForm = z.object({
  project: maybeOneOf(VERDICTS),
  discovered: maybeOneOf(VERDICTS),
})

export const sentenceNeeded = (field: string) => refusal('impact.sentenceNeeded', 422, field)()

/** Every sentence answered, or the first one that is not, said where it stands. */
export function allSaid({ know, tell, next }: Record<ConfidenceSentence, number | null>): Degrees {
  if (know === null) throw sentenceNeeded('know')
  if (tell === null) throw sentenceNeeded('tell')
  if (next === null) throw sentenceNeeded('next')
  return { know, tell, next }
}

/** Which sentences the person now says more surely. Undefined until both moments are said. */
export function whatGrew({ before, after }: BeforeAndAfter): ConfidenceSentence[] | undefined {
  if (!before || !after) return undefined
  return SENTENCES.filter((sentence) => after[sentence] > before[sentence])
}
