/** An answer somebody wrote because none fitted: proposed, then accepted for everybody or refused; always theirs. */
export type OwnOption = {
  id: string
  personId: string
  /** The question it answers. */
  question: string
  label: string
  state: 'proposed' | 'accepted' | 'refused'
  proposedAt: Date
  judgedAt: Date | null
}

/** Is it shown to this person? Their own always; others' once accepted. The same words are shown once. */
export function shownTo(personId: string, options: readonly OwnOption[]): OwnOption[] {
  const seen = new Set<string>()
  return options.filter(({ personId: owner, state, label }) => {
    const folded = label.toLocaleLowerCase('fr')
    if ((owner !== personId && state !== 'accepted') || seen.has(folded)) return false
    seen.add(folded)
    return true
  })
}
