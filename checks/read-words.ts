import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isWords, wordsBreaches } from './reading/words.ts'
import type { Breach, House, HouseFile } from './tree.ts'

/** Imports every words file of the house and reads its sentences as their readers would. */
export async function wordsBreachesOf(house: House, root: string): Promise<Breach[]> {
  const files = house.files.filter(({ path }) => isWords(path))
  const breaches = await Promise.all(files.map((file) => readWords(file, root)))
  return breaches.flat()
}

async function readWords({ path, text }: HouseFile, root: string): Promise<Breach[]> {
  try {
    const exported: object = await import(pathToFileURL(join(root, path)).href)
    return wordsBreaches(path, text, exported)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    const say = `Make this file run by itself, it holds sentences only: ${reason}.`
    return [{ path, line: 1, rule: 'words', say }]
  }
}
