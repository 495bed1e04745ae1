/** One line a thing, the first (best) of each kept, in order. */
export function bestById<T extends { id: string }>(hits: readonly T[]): T[] {
  const seen = new Set<string>()
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id))
}
