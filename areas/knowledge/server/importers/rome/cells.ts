/** O and N; an empty cell is unknown and leaves no fact. */
export function yesOrNo(key: string, cell: string): Record<string, boolean> {
  return cell === 'O' ? { [key]: true } : cell === 'N' ? { [key]: false } : {}
}

/** Facts that are there: an empty cell leaves none. */
export function given(facts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''))
}
