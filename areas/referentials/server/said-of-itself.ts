import type { RawFile } from '../../knowledge/server/importers/raw-files.ts'
import { memberOf, readJson } from '../../knowledge/server/importers/read-json.ts'

/** Lines that may stand above the header of a CSV. */
export const MOST_SAID = 20

/** What a file says of itself under a name; empty when it does not. */
export type Said = (name: string) => string

/** Layouts of our own say what they are: members of a JSON object, or lines such as "name;RECTEC" above the header. */
export function saidOfItself(file: RawFile): { isJson: boolean; said: Said } {
  const isJson = startOf(file).trimStart().startsWith('{')
  return { isJson, said: isJson ? saidInJson(file) : saidInCsv(file) }
}

function startOf(file: RawFile): string {
  const [first = new Uint8Array()] = file.chunks()
  return Buffer.from(first)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
}

function saidInJson(file: RawFile): Said {
  const whole = readJson(file)
  return (name) => memberOf(whole, name)
}

function saidInCsv(file: RawFile): Said {
  const lines = startOf(file).split(/\r?\n/, MOST_SAID)
  return (name) => {
    const pattern = new RegExp(`^"?${name}"?\\s*[,;\\t]\\s*"?(.*?)"?[,;\\t]*\\s*$`, 'i')
    return lines.map((line) => pattern.exec(line)?.[1]).find((value) => value) ?? ''
  }
}
