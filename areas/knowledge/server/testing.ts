import type { House } from '../../../platform/server/testing.ts'
import type { Knowledge } from '../knowledge.ts'
import { currentKnowledge } from './current-knowledge.ts'

/** The starter pack loaded in a test house; built once a test file, then served from memory. */
export function givenKnowledge(house: House): Promise<Knowledge> {
  return currentKnowledge({ db: house.db, config: house.config })
}
