import { type Matcher, match, type Profile, threeLists } from '../../engines/matching/matching.ts'
import { at } from '../../engines/matching/sparse.ts'

/** What people were shown, and how long it took on one core: milliseconds on the wall, the best of three passes. Shown = the first ten; lists = six close, six opening, six surprise. */
export type Reach = {
  coverageTop: number
  coverageLists: number
  p50: number
  p95: number
  seconds: number
  listsP95: number
}

/** One pass for the first ten (timed person by person), one for the lists. Every person is answered alone, as a request would be. */
export function reachOf(matcher: Matcher, people: readonly Profile[]): Reach {
  for (const person of people.slice(0, 200)) match(matcher, person, { top: 10 })
  const top = timed(people, (person) => match(matcher, person, { top: 10 }))
  const lists = timed(people, (person) => {
    const { close, opening, surprise } = threeLists(matcher, person, { each: 6 })
    return [...close, ...opening, ...surprise]
  })
  return {
    coverageTop: top.shown.size / matcher.codes.length,
    coverageLists: lists.shown.size / matcher.codes.length,
    p50: quantile(top.times, 0.5),
    p95: quantile(top.times, 0.95),
    seconds: top.times.reduce((sum, time) => sum + time, 0) / 1000,
    listsP95: quantile(lists.times, 0.95),
  }
}

/** How often each person is answered: the best time is the engine's, the others are the machine's other work. */
const PASSES = 3

function timed(
  people: readonly Profile[],
  answer: (person: Profile) => { code: string }[],
): { shown: Set<string>; times: Float64Array } {
  const shown = new Set<string>()
  const times = new Float64Array(people.length).fill(Number.POSITIVE_INFINITY)
  for (let pass = 0; pass < PASSES; pass += 1) {
    people.forEach((person, number) => {
      const from = performance.now()
      const found = answer(person)
      times[number] = Math.min(at(times, number), performance.now() - from)
      for (const { code } of found) shown.add(code)
    })
  }
  return { shown, times }
}

function quantile(times: Float64Array, share: number): number {
  return at(times.slice().sort(), Math.floor(share * times.length))
}
