import { z } from 'zod'
import { moment } from '../../platform/handed-over.ts'
import { MOST_TWO_ANSWERS, twoAnswers } from './two-answers.ts'

/** Answers in a copy. When and where one answered stays behind; two answers to choose from travel. */
export const answersCopy = z.object({
  two: z
    .array(twoAnswers.extend({ setOn: moment }))
    .max(MOST_TWO_ANSWERS)
    .default([]),
})
export type AnswersCopy = z.output<typeof answersCopy>
