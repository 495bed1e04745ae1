import { refusal } from '../../platform/refusal.ts'

/** The copy of everything: a ZIP the person may open with anything, and take back in elsewhere. */
export const COPY_FORMAT = 'sillage-personne'
export const COPY_VERSION = 1

/** The files that are always in it. */
export const COPY_DATA = 'donnees.json'
export const COPY_SCHEMA = 'donnees.schema.json'

/** Largest copy taken back in one go, and what it may hold once unpacked. */
export const LARGEST_COPY = 60 * 1024 * 1024
export const LARGEST_DATA = 32 * 1024 * 1024
export const COPY_LIMITS = { mostEntries: 3_000, mostBytes: 256 * 1024 * 1024 }

export const fileNeeded = refusal('copy.fileNeeded', 422, 'copie')
export const notACopy = refusal('copy.notACopy', 422, 'copie')
export const copyTooLarge = refusal('copy.tooLarge', 422, 'copie')
export const copyDamaged = refusal('copy.damaged', 422, 'copie')
export const copyTooNew = refusal('copy.tooNew', 422, 'copie')
export const notEmptyHere = refusal('copy.notEmptyHere', 409, 'copie')
