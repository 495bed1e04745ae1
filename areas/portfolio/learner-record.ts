import { refusal } from '../../platform/refusal.ts'

/** All the badges of a person, or one part of them, in one file signed by this installation. */
export type LearnerRecord = {
  id: string
  personId: string
  part: number
  badges: number
  credential: string
  madeAt: Date
}

export const nothingToTake = refusal('learnerRecords.nothingToTake', 409)
export const noSuchRecord = refusal('learnerRecords.noSuchRecord', 404)
export const madeTooOften = refusal('learnerRecords.madeTooOften', 429)
