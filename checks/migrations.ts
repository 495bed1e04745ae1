import type { Breach, House, HouseFile } from './tree.ts'

const NAME = /^db\/migrations\/\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.sql$/

/** A migration is numbered, named in words, and opens with the sentence that says why. */
export function migrationRule(house: House): Breach[] {
  const numbers = new Map<string, string>()
  return migrationsOf(house).flatMap(({ path, lines }) => {
    const breach = (rule: string, say: string): Breach => ({ path, line: 1, rule, say })
    if (!NAME.test(path)) return [breach('migration name', 'Name the migration NNNN-words.sql.')]
    const number = path.slice('db/migrations/'.length, 'db/migrations/'.length + 4)
    const taken = numbers.get(number)
    numbers.set(number, path)
    return [
      ...(taken === undefined
        ? []
        : [breach('migration name', `Take another number: ${number} belongs to ${taken}.`)]),
      ...(/^-- \S.*\s\S/.test(lines[0] ?? '')
        ? []
        : [
            breach(
              'migration sentence',
              'Open with one sentence that says why: "-- A person may …".',
            ),
          ]),
    ]
  })
}

/** The migrations in the order they run. */
export function migrationsOf(house: House): HouseFile[] {
  return house.files
    .filter((file) => file.path.startsWith('db/migrations/') && file.path.endsWith('.sql'))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
