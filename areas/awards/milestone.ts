import { z } from 'zod'
import { many } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

/** Which badges bring another one, and how many of them are enough. */
export const milestoneForm = z.object({
  parts: many(20),
  needed: z.coerce.number('awardRules.badCount').int('awardRules.badCount').min(1).max(20),
})

export const notTheseBadges = refusal('awardRules.notTheseBadges', 422, 'needed')
