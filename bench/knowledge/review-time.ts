import { CANDIDATES, type Candidate } from '../../areas/local-referentials/candidate.ts'
import { FLOORS } from '../../areas/local-referentials/review.ts'

/** Times of the keystroke-level model (Card, Moran and Newell 1980): a key of an average typist, a choice in mind. */
const KEY_S = 0.28
const MIND_S = 1.35
/** French read silently, words a second (Trauzettel-Klosinski and Dietz 2012: 195 a minute). */
const WORDS_A_SECOND = 195 / 60
/** Until the next page is there and found again with the eyes. */
const PAGE_S = 1
/** What is typed to look for something else. */
const SEARCH_LETTERS = 12
/** Two answers in a hundred are undone and given again. */
const UNDONE = 0.02

type Reviewed = { right: ReadonlySet<string>; text: string; candidates: readonly Candidate[] }

export type Review = {
  'lines in bulk': number
  'one key': number
  searched: number
  actions: number
  minutes: number
}

/**
 * The review of a list as the screens allow it: what is sure in one deed, then one line a page, one key an answer. Whoever
 * reviews reads the line and the proposals down to the right one. When none of them is, they read all of them and say that
 * none fits; or, with `searches`, look by their own words once, read five more, and answer.
 */
export function reviewOf(lines: readonly Reviewed[], { searches }: { searches: boolean }): Review {
  const bySight = lines.filter(({ candidates: [first] }) => !first || first.confidence < FLOORS[0])
  let seconds = 4 * MIND_S + 3 * PAGE_S
  let actions = 2
  let searched = 0
  for (const { text, right, candidates } of bySight) {
    const at = candidates.findIndex(({ id }) => right.has(id))
    const read = at < 0 ? candidates : candidates.slice(0, at + 1)
    seconds += readingOf([text, ...read.map(({ label }) => label)]) + MIND_S + KEY_S + PAGE_S
    actions++
    if (at >= 0 || !searches) continue
    searched++
    actions += 2
    const five = candidates.slice(0, CANDIDATES).map(({ label }) => label)
    seconds += MIND_S + KEY_S * (SEARCH_LETTERS + 2) + PAGE_S + readingOf(five) + MIND_S
  }
  const again = 1 + UNDONE * 2
  return {
    'lines in bulk': lines.length - bySight.length,
    'one key': bySight.length - searched,
    searched,
    actions: Math.round(actions * again),
    minutes: Math.round((seconds * again) / 6) / 10,
  }
}

const readingOf = (texts: readonly string[]) => texts.join(' ').split(/\s+/).length / WORDS_A_SECOND
