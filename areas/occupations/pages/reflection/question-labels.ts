import { inReading, type Reading, sayer } from '../../../../platform/words.ts'
import { familyName } from '../../../interests/interest.ts'
import type { Knowledge } from '../../../knowledge/knowledge.ts'
import { forMeWords } from '../../for-me-words.ts'
import { isCondition, tasteOf } from '../../question.ts'
import { questionWords } from '../../question-words.ts'
import { sheetWords } from '../../sheet-words.ts'

type Ground = Pick<Knowledge, 'contexts' | 'families'>

/** The question itself, as it is asked. */
export function askedAs(key: string, { families }: Ground, reading: Reading): string {
  if (isCondition(key)) return sayer(questionWords, reading)(key)
  const family = families.find(({ code }) => code === tasteOf(key))
  const what = family ? familyName(family, reading) : ''
  return sayer(forMeWords, reading)('taste', { what })
}

/** What it is about in two or three words: "Très tôt le matin", "CAP". */
export function namedAs(key: string, { contexts, families }: Ground, reading: Reading): string {
  const context = contexts.find(({ code }) => code === key)
  if (context) return inReading(context.label, reading)
  const family = families.find(({ code }) => code === tasteOf(key))
  if (family) return inReading(family.label, reading).replace(/\.$/, '')
  const inSheet = key.replace('access-', 'access')
  return inSheet in sheetWords
    ? // Just looked up: levels of access and flags have their words on the sheet.
      sayer(sheetWords, reading)(inSheet as keyof typeof sheetWords)
    : key
}

/** Its picture: that of the context, of the taste, or a cap for studies. */
export function picturedAs(key: string, { contexts, families }: Ground): string {
  const context = contexts.find(({ code }) => code === key)
  const family = families.find(({ code }) => code === tasteOf(key))
  return context?.icon ?? family?.icon ?? (key.startsWith('access') ? 'graduation-cap' : 'info')
}
