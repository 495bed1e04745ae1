import type { Context } from '../../../platform/server/context.ts'
import type { Occupation } from '../occupation.ts'
import { noSuchOccupation } from '../referential.ts'
import { currentKnowledge } from './current-knowledge.ts'

/** The occupation of this code, or a calm "this occupation is not here". */
export async function occupationByCode(ctx: Context, code: string): Promise<Occupation> {
  const { occupations } = await currentKnowledge(ctx)
  const occupation = occupations.get(code.trim().toUpperCase())
  if (!occupation) throw noSuchOccupation()
  return occupation
}
