/** One thing done: ticked in a list, proposed from the person's text and accepted, or written by the person. */
export type Activity = { code: string | null; text: string; origin: 'ticked' | 'proposed' | 'own' }

/** An activity offered to be ticked, with what it brings. */
export type OfferedActivity = {
  code: string
  text: string
  /** Codes of everyday skills or of skills of the referential. */
  skills: string[]
  /** Transversal competences it calls on. */
  transversal: string[]
}

/** Something read in the person's text, with the words that called it. */
export type Proposal = { kind: 'activity' | 'skill'; code: string; text: string; because: string[] }

/** A transversal competence proposed, and the reason: something done, words written, or what the occupation usually asks. */
export type CompetenceProposal = {
  code: string
  reason: { kind: 'done' | 'written' | 'usual'; words: readonly string[] }
}

const MOST_OWN = 12

/** Each line the person writes is one thing done; the same thing written twice is one. */
export function ownActivities(story: string | null, others: readonly Activity[]): Activity[] {
  const known = new Set(others.map((activity) => folded(activity.text)))
  const own: Activity[] = []
  for (const line of (story ?? '').split('\n')) {
    const text = line.replace(/^[\s\-–—•*]+/, '').trim()
    const key = folded(text)
    if (!key || known.has(key) || own.length === MOST_OWN) continue
    known.add(key)
    own.push({ code: null, text, origin: 'own' })
  }
  return own
}

/** What makes two writings the same: letters and digits, whatever the case, accents and signs around them. */
function folded(text: string): string {
  const letters = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return letters || text.trim()
}

/** The same code kept once, first come first kept. */
export function withoutDoubles<T extends { code: string | null }>(all: readonly T[]): T[] {
  const seen = new Set<string>()
  return all.filter(({ code }) => {
    if (code === null) return true
    if (seen.has(code)) return false
    seen.add(code)
    return true
  })
}

const LEAST_SHOWN = 3
const MOST_SHOWN = 6

/**
 * Which competences to propose: those most often called by what was done, then those the text speaks of.
 * Each reason is a different thing done as long as there is one. At most six; completed with what the occupation usually asks when there are fewer than three.
 */
export function competencesToPropose(
  done: readonly { text: string; transversal: readonly string[] }[],
  written: readonly { code: string; because: readonly string[] }[],
  usual: readonly string[] = [],
): CompetenceProposal[] {
  const calls = new Map<string, string[]>()
  for (const { text, transversal } of done) {
    for (const code of transversal) calls.set(code, [...(calls.get(code) ?? []), text])
  }
  const said = new Set<string>()
  const proposals: CompetenceProposal[] = [...calls]
    .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([code, texts]) => {
      const words = texts.find((text) => !said.has(text)) ?? texts[0] ?? ''
      said.add(words)
      return { code, reason: { kind: 'done', words: [words] } }
    })
  for (const { code, because } of written) {
    const isNew = !proposals.some((proposal) => proposal.code === code)
    if (isNew && because.length > 0)
      proposals.push({ code, reason: { kind: 'written', words: because } })
  }
  for (const code of usual) {
    if (proposals.length >= LEAST_SHOWN) break
    if (!proposals.some((proposal) => proposal.code === code))
      proposals.push({ code, reason: { kind: 'usual', words: [] } })
  }
  return proposals.slice(0, MOST_SHOWN)
}

/** True when so little is known that all twelve should be shown at once. */
export function isTooFew(proposals: readonly CompetenceProposal[]): boolean {
  return proposals.length < LEAST_SHOWN
}
