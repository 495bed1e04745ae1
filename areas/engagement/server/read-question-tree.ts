import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Branch, QuestionTree } from '../question-tree.ts'

const sentence = z.strictObject({ fr: z.string(), facile: z.string(), en: z.string() })
const named = { code: z.string(), label: z.string(), facile: z.string().optional() }
const leaf = z.strictObject({ ...named, activities: z.array(z.string()).min(1) })
const branch: z.ZodType<Branch> = z.strictObject({
  ...named,
  icon: z.string(),
  theme: z.string().optional(),
  question: sentence,
  get options() {
    return z.array(z.union([branch, leaf])).min(1)
  },
})
const tree = z.strictObject({
  code: z.string(),
  question: sentence,
  options: z.array(branch).min(2),
})

const known = new Map<string, QuestionTree>()

/** The questions of the pack, read once. */
export function readQuestionTree(root: string): QuestionTree {
  const ready = known.get(root)
  if (ready) return ready
  const read = tree.parse(
    JSON.parse(readFileSync(join(root, 'packs/engagement/tree.json'), 'utf8')),
  )
  known.set(root, read)
  return read
}
