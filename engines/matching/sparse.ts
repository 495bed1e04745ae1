/** A sparse matrix in compressed rows: row r holds item[start[r] … start[r + 1]) in rising order. Plain, so it can be cloned to a thread. */
export type Sparse = { start: Int32Array; item: Int32Array; weight: Float32Array }

/** Packs rows of item → weight; items of a row come out in rising order. */
export function packRows(rows: readonly ReadonlyMap<number, number>[]): Sparse {
  const start = new Int32Array(rows.length + 1)
  rows.forEach((row, r) => {
    start[r + 1] = at(start, r) + row.size
  })
  const size = at(start, rows.length)
  const item = new Int32Array(size)
  const weight = new Float32Array(size)
  rows.forEach((row, r) => {
    let cursor = at(start, r)
    for (const key of [...row.keys()].sort((a, b) => a - b)) {
      item[cursor] = key
      weight[cursor] = row.get(key) ?? 0
      cursor += 1
    }
  })
  return { start, item, weight }
}

/** The same links read from the other side: item → rows. */
export function flip(matrix: Sparse, items: number): Sparse {
  const start = new Int32Array(items + 1)
  for (const key of matrix.item) start[key + 1] = at(start, key + 1) + 1
  for (let i = 0; i < items; i += 1) start[i + 1] = at(start, i + 1) + at(start, i)
  const cursor = start.slice()
  const item = new Int32Array(matrix.item.length)
  const weight = new Float32Array(matrix.item.length)
  for (let r = 0; r + 1 < matrix.start.length; r += 1) {
    for (let k = at(matrix.start, r); k < at(matrix.start, r + 1); k += 1) {
      const key = at(matrix.item, k)
      const place = at(cursor, key)
      cursor[key] = place + 1
      item[place] = r
      weight[place] = at(matrix.weight, k)
    }
  }
  return { start, item, weight }
}

/** Inner product of two rows, both in rising order of items. */
export function dotRows(matrix: Sparse, a: number, b: number): number {
  const { start, item, weight } = matrix
  let i = start[a] ?? 0
  let j = start[b] ?? 0
  const endA = start[a + 1] ?? 0
  const endB = start[b + 1] ?? 0
  let sum = 0
  while (i < endA && j < endB) {
    const gap = (item[i] ?? 0) - (item[j] ?? 0)
    if (gap === 0) sum += (weight[i] ?? 0) * (weight[j] ?? 0)
    if (gap <= 0) i += 1
    if (gap >= 0) j += 1
  }
  return sum
}

/** Every row scaled to length one, so that an inner product is a cosine. Empty rows stay empty. */
export function toUnitRows(matrix: Sparse): Sparse {
  const weight = matrix.weight.slice()
  for (let r = 0; r + 1 < matrix.start.length; r += 1) {
    const from = at(matrix.start, r)
    const to = at(matrix.start, r + 1)
    let square = 0
    for (let k = from; k < to; k += 1) square += at(weight, k) ** 2
    if (square === 0) continue
    const length = Math.sqrt(square)
    for (let k = from; k < to; k += 1) weight[k] = at(weight, k) / length
  }
  return { ...matrix, weight }
}

/** A number of an array whose place is known to exist; 0 beyond it. For cold code: hot loops index directly, so that each stays fast for one kind of array. */
export function at(array: ArrayLike<number>, place: number): number {
  return array[place] ?? 0
}

/**
 * Places of the `top` highest values, highest first; equal values keep the lowest place first. Only places that `keep` accepts.
 * One pass with a short sorted list: nearly all values are turned away by a single comparison.
 */
export function highest(
  values: Float32Array | Float64Array,
  top: number,
  keep: (place: number) => boolean,
): number[] {
  const best: number[] = []
  if (top <= 0) return best
  let worst = Number.NEGATIVE_INFINITY
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? 0
    if ((best.length >= top && value <= worst) || !keep(place)) continue
    let low = 0
    let high = best.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[best[middle] ?? 0] ?? 0) >= value) low = middle + 1
      else high = middle
    }
    best.splice(low, 0, place)
    if (best.length > top) best.pop()
    worst = values[best[best.length - 1] ?? 0] ?? 0
  }
  return best
}

/** How many numbers of a rising list are above a value. */
export function countHigher(sorted: Float32Array | Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return sorted.length - low
}
