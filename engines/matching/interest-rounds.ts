/** A family of interests: where it stands on some axes, −10 … 10. An axis left out is unknown, not 0. */
export type InterestFamily = { code: string; axes: Record<string, number> }
export type Round = { close: string[]; opening: string[]; distant: string[] }
export type RoundOptions = { each: number; maxSeen: number; seed: number }

/** Length of an axis. */
const AXIS_LENGTH = 20
/** Distance given where a family and the person share no known axis: neither near nor far, so that it is met in the end. */
const UNKNOWN_DISTANCE = AXIS_LENGTH / 2

/**
 * Proposes the next families to choose among: close to what was chosen, opening (far on one axis, near on the others), distant.
 * Chosen families, and those already shown `maxSeen` times, are left out. With nothing chosen yet, the round is drawn from the seed.
 * Same inputs, same round. Ties: the least seen first, then an order drawn from the seed, so that no family is shut out by its code.
 */
export function nextRound(
  families: readonly InterestFamily[],
  chosen: readonly string[],
  seen: Readonly<Record<string, number>>,
  options: RoundOptions,
): Round {
  const left = families.filter(
    (family) => !chosen.includes(family.code) && (seen[family.code] ?? 0) < options.maxSeen,
  )
  const liked = families.filter((family) => chosen.includes(family.code))
  const tie = (a: Measured, b: Measured): number =>
    a.seen - b.seen || a.draw - b.draw || (a.code < b.code ? -1 : 1)
  const measured = left.map((family) => measure(family, preference(liked), seen, options.seed))
  if (liked.length === 0) return firstRound(measured.sort(tie), options.each)

  const close = take(measured, options.each, (a, b) => a.distance - b.distance || tie(a, b))
  const notClose = measured.filter((one) => !close.includes(one.code))
  const opening = take(notClose, options.each, (a, b) => b.openness - a.openness || tie(a, b))
  const rest = notClose.filter((one) => !opening.includes(one.code))
  const distant = take(rest, options.each, (a, b) => b.distance - a.distance || tie(a, b))
  return { close, opening, distant }
}

type Measured = { code: string; distance: number; openness: number; seen: number; draw: number }

/** Mean of what was chosen, axis by axis, over the values that are known. */
function preference(liked: readonly InterestFamily[]): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>()
  for (const family of liked) {
    for (const [axis, value] of Object.entries(family.axes)) {
      const { sum, count } = sums.get(axis) ?? { sum: 0, count: 0 }
      sums.set(axis, { sum: sum + value, count: count + 1 })
    }
  }
  return new Map([...sums].map(([axis, { sum, count }]) => [axis, sum / count]))
}

function measure(
  family: InterestFamily,
  taste: ReadonlyMap<string, number>,
  seen: Readonly<Record<string, number>>,
  seed: number,
): Measured {
  const gaps = Object.entries(family.axes).flatMap(([axis, value]) => {
    const liked = taste.get(axis)
    return liked === undefined ? [] : [Math.abs(value - liked)]
  })
  const sum = gaps.reduce((total, gap) => total + gap, 0)
  const distance = gaps.length === 0 ? UNKNOWN_DISTANCE : sum / gaps.length
  return {
    code: family.code,
    distance,
    openness: openness(gaps, sum),
    seen: seen[family.code] ?? 0,
    draw: draw(family.code, seed),
  }
}

/** Farthest axis over one plus the mean of the others. With a single known axis the others count as unknown. */
function openness(gaps: readonly number[], sum: number): number {
  if (gaps.length === 0) return UNKNOWN_DISTANCE / (1 + UNKNOWN_DISTANCE)
  const others = (gap: number): number =>
    gaps.length === 1 ? UNKNOWN_DISTANCE : (sum - gap) / (gaps.length - 1)
  return Math.max(...gaps.map((gap) => gap / (1 + others(gap))))
}

function take(
  measured: readonly Measured[],
  each: number,
  order: (a: Measured, b: Measured) => number,
): string[] {
  return [...measured]
    .sort(order)
    .slice(0, each)
    .map((one) => one.code)
}

function firstRound(drawn: readonly Measured[], each: number): Round {
  const codes = drawn.map((one) => one.code)
  return {
    close: codes.slice(0, each),
    opening: codes.slice(each, 2 * each),
    distant: codes.slice(2 * each, 3 * each),
  }
}

/** A number in [0, 2³²) that depends on the code and on the seed only (FNV-1a, then a final mix). */
function draw(code: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (const letter of code) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0
  return (hash ^ (hash >>> 13)) >>> 0
}
