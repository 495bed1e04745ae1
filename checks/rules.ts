import { doubleRule, laterRule, machineRule, snapshotRule } from './habits.ts'
import { defaultExportRule, languageRule } from './language.ts'
import { mapRule } from './map/arrows.ts'
import { circleRule } from './map/circles.ts'
import { importRule } from './map/import-rules.ts'
import { reachRule } from './map/reach.ts'
import { migrationRule } from './migrations.ts'
import { barrelRule, verbRule, wordRule } from './names.ts'
import { clockRule, environmentRule, markupRule } from './purity.ts'
import { areaRule, fileRule, folderRule, functionRule, ringRule } from './rooms.ts'
import { sqlRule } from './sql.ts'
import { personalRule, tableRule } from './tables.ts'
import type { Breach, House, Rule } from './tree.ts'

/** The rules of the house, one line each. */
export const rules: readonly Rule[] = [
  mapRule,
  importRule,
  circleRule,
  reachRule,
  fileRule,
  functionRule,
  folderRule,
  areaRule,
  ringRule,
  wordRule,
  barrelRule,
  verbRule,
  sqlRule,
  migrationRule,
  tableRule,
  personalRule,
  languageRule,
  defaultExportRule,
  environmentRule,
  clockRule,
  markupRule,
  doubleRule,
  snapshotRule,
  laterRule,
  machineRule,
]

/** Every breach of the house, in the order of its files. */
export function breachesOf(house: House): Breach[] {
  return inOrder(rules.flatMap((rule) => rule(house)))
}

/** By file and by line, each said once. */
export function inOrder(breaches: Breach[]): Breach[] {
  const once = new Map(breaches.map((breach) => [told(breach), breach]))
  return [...once.values()].sort((a, b) => a.path.localeCompare(b.path) || a.line - b.line)
}

/** One breach on one line. */
export function told({ path, line, rule, say }: Breach): string {
  return `${path}:${line} ${rule} — ${say}`
}
