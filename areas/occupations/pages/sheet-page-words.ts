import { favouriteWords } from '../favourite-words.ts'
import { sheetWords } from '../sheet-words.ts'
import { occupationWords } from '../words.ts'

/** A sheet says what the cards say, and more. */
export const sheetPageWords = { ...occupationWords, ...favouriteWords, ...sheetWords }
export type SheetWords = typeof sheetPageWords
