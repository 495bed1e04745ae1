/** A row by column name; an absent cell is an empty one. */
export type Row<Column extends string> = Record<Column, string>

/** Rows of one file, read again each time they are gone through: nothing is kept but what the reader keeps. */
export type Table<R> = {
  file: string
  /** Gives each row with its line in the file; answers something odd that was accepted. */
  each: (take: (row: R, line: number) => void) => Promise<string | undefined>
}

/** O and N; an empty cell is unknown and leaves no fact. */
export function yesOrNo(key: string, cell: string): Record<string, boolean> {
  return cell === 'O' ? { [key]: true } : cell === 'N' ? { [key]: false } : {}
}

/** Facts that are there: an empty cell or an empty list leaves none. */
export function given<Value extends string | readonly string[]>(
  facts: Record<string, Value>,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value.length > 0))
}
