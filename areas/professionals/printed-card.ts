import { z } from 'zod'
import { refusal } from '../../platform/refusal.ts'

/** A professional prints as many cards as a group has people. */
export const MOST_CARDS = 40
export const cardsAsk = z.object({
  count: z
    .string()
    .transform((typed) => typed.trim())
    .pipe(z.string().regex(/^\d{1,3}$/, 'printed.badCount'))
    .transform(Number)
    .pipe(z.number().min(1, 'printed.badCount').max(MOST_CARDS, 'printed.badCount')),
})

export const noSuchCards = refusal('printed.noSuchCards', 404)

export type PrintedCard = {
  personId: string
  batch: string
  place: number
  printedAt: Date
}
