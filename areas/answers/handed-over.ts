import { z } from 'zod'
import { moment } from '../../platform/handed-over.ts'
import { MOST_TWO_ANSWERS, twoAnswers } from './two-answers.ts'

/** Somebody may have changed the copy: choosing an answer tells something of oneself, and never shares or erases. */
const TELLS = /^\/(experiences|mes-gouts|metiers|mes-periodes|mes-demarches|ou-j-en-suis)(\/|\?|$)/

/** Answers in a copy. When and where one answered stays behind; two answers to choose from travel. */
export const answersCopy = z.object({
  two: z
    .array(twoAnswers.extend({ path: twoAnswers.shape.path.regex(TELLS), setOn: moment }))
    .max(MOST_TWO_ANSWERS)
    .default([]),
})
export type AnswersCopy = z.output<typeof answersCopy>
