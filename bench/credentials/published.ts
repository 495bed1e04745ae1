import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isObject, type JsonObject } from '../../engines/credentials/json.ts'
import { CLR_2, contextsWith } from '../../engines/credentials/json-ld/known-contexts.ts'

/** Published vectors, contexts and schema lie beside the project and are never part of it. */
const FOLDER = join(import.meta.dirname, '../../../shared/data/openbadges')

export const havePublished = existsSync(FOLDER)

export function publishedText(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8')
}

export function published(path: string): JsonObject {
  const read: unknown = JSON.parse(publishedText(path))
  if (!isObject(read)) throw new Error(`${path} is no document`)
  return read
}

/** The known contexts with that of CLR 2.0, which no package publishes. */
export function contextsWithClr() {
  return contextsWith(havePublished ? { [CLR_2]: published('contexts/clr-v2p0-2.0.1.json') } : {})
}
