import { compareWords } from '../../compare-words.ts'
import { sheetPageWords } from '../sheet-page-words.ts'

/** A comparison says what the sheet says, twice, and a little more. */
export const comparePageWords = { ...sheetPageWords, ...compareWords }
export type CompareWords = typeof comparePageWords
