/** Rows of (column, value) pairs in flat arrays. */
export type Sparse = {
  rows: number
  columns: number
  start: Uint32Array
  column: Uint32Array
  value: Float32Array
}

/** A matrix with one row after the other. */
export type Dense = { rows: number; columns: number; values: Float32Array }

/** Flattens counted cells, columns in rising order. */
export function sparseOf(rows: readonly ReadonlyMap<number, number>[], columns: number): Sparse {
  const start = new Uint32Array(rows.length + 1)
  rows.forEach((cells, row) => {
    start[row + 1] = (start[row] ?? 0) + cells.size
  })
  const column = new Uint32Array(start[rows.length] ?? 0)
  const value = new Float32Array(column.length)
  rows.forEach((cells, row) => {
    let at = start[row] ?? 0
    for (const [key, count] of [...cells].sort((a, b) => a[0] - b[0])) {
      column[at] = key
      value[at++] = count
    }
  })
  return { rows: rows.length, columns, start, column, value }
}

/** Contexts are smoothed by this power, so that rare ones do not shout (Levy, Goldberg and Dagan 2015). */
const SMOOTHING = 0.75

/** Positive pointwise mutual information of the cells, in nats. */
export function surprise(counts: Sparse): Sparse {
  const byRow = new Float64Array(counts.rows)
  const byColumn = new Float64Array(counts.columns)
  for (let row = 0; row < counts.rows; row++) {
    for (let at = counts.start[row] ?? 0; at < (counts.start[row + 1] ?? 0); at++) {
      const value = counts.value[at] ?? 0
      byRow[row] = (byRow[row] ?? 0) + value
      const column = counts.column[at] ?? 0
      byColumn[column] = (byColumn[column] ?? 0) + value
    }
  }
  let all = 0
  for (let column = 0; column < counts.columns; column++) {
    byColumn[column] = (byColumn[column] ?? 0) ** SMOOTHING
    all += byColumn[column] ?? 0
  }
  const cells = Array.from({ length: counts.rows }, (_, row) => {
    const kept = new Map<number, number>()
    for (let at = counts.start[row] ?? 0; at < (counts.start[row + 1] ?? 0); at++) {
      const column = counts.column[at] ?? 0
      const expected = ((byRow[row] ?? 0) * (byColumn[column] ?? 0)) / all
      const information = Math.log((counts.value[at] ?? 0) / expected)
      if (information > 0) kept.set(column, information)
    }
    return kept
  })
  return sparseOf(cells, counts.columns)
}

/** Puts matrices of the same rows side by side, each of the same length as a whole. */
export function besides(blocks: readonly Sparse[]): Sparse {
  const lengths = blocks.map(({ value }) =>
    Math.sqrt(value.reduce((sum, one) => sum + one * one, 0)),
  )
  let offset = 0
  const offsets = blocks.map(({ columns }) => {
    offset += columns
    return offset - columns
  })
  const rows = Array.from({ length: blocks[0]?.rows ?? 0 }, (_, row) => {
    const cells = new Map<number, number>()
    blocks.forEach((block, which) => {
      const scale = 100 / (lengths[which] ?? 1)
      for (let at = block.start[row] ?? 0; at < (block.start[row + 1] ?? 0); at++)
        cells.set((block.column[at] ?? 0) + (offsets[which] ?? 0), (block.value[at] ?? 0) * scale)
    })
    return cells
  })
  return sparseOf(rows, offset)
}

/** matrix × dense, or its transpose × dense. */
function times(matrix: Sparse, dense: Dense, turned: boolean): Dense {
  const width = dense.columns
  const rows = turned ? matrix.columns : matrix.rows
  const values = new Float32Array(rows * width)
  for (let row = 0; row < matrix.rows; row++) {
    for (let at = matrix.start[row] ?? 0; at < (matrix.start[row + 1] ?? 0); at++) {
      const column = matrix.column[at] ?? 0
      const weight = matrix.value[at] ?? 0
      let to = (turned ? column : row) * width
      let from = (turned ? row : column) * width
      for (const end = to + width; to < end; to++)
        values[to] = (values[to] ?? 0) + weight * (dense.values[from++] ?? 0)
    }
  }
  return { rows, columns: width, values }
}

/** columns' × columns: how the columns of a matrix lie to one another. */
function gram({ rows, columns, values }: Dense): Float64Array {
  const found = new Float64Array(columns * columns)
  for (let row = 0; row < rows; row++) {
    const at = row * columns
    for (let one = 0; one < columns; one++) {
      const value = values[at + one] ?? 0
      for (let two = one; two < columns; two++) {
        const cell = one * columns + two
        found[cell] = (found[cell] ?? 0) + value * (values[at + two] ?? 0)
      }
    }
  }
  for (let one = 0; one < columns; one++)
    for (let two = 0; two < one; two++) found[one * columns + two] = found[two * columns + one] ?? 0
  return found
}

/** Eigenvalues, largest first, and eigenvectors (one a column) of a symmetric matrix, by cyclic Jacobi turns. */
export function eigen(
  symmetric: Float64Array,
  size: number,
): { values: number[]; turn: Float64Array } {
  const a = symmetric.slice()
  const v = new Float64Array(size * size)
  for (let one = 0; one < size; one++) v[one * size + one] = 1
  const rotate = (m: Float64Array, x: number, y: number, c: number, s: number): void => {
    const p = m[x] ?? 0
    const q = m[y] ?? 0
    m[x] = c * p - s * q
    m[y] = s * p + c * q
  }
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const off = a[p * size + q] ?? 0
        if (Math.abs(off) < 1e-12) continue
        const theta = ((a[q * size + q] ?? 0) - (a[p * size + p] ?? 0)) / (2 * off)
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
        const c = 1 / Math.sqrt(t * t + 1)
        for (let k = 0; k < size; k++) rotate(a, k * size + p, k * size + q, c, t * c)
        for (let k = 0; k < size; k++) rotate(a, p * size + k, q * size + k, c, t * c)
        for (let k = 0; k < size; k++) rotate(v, k * size + p, k * size + q, c, t * c)
      }
    }
  }
  const order = Array.from({ length: size }, (_, at) => at).sort(
    (x, y) => (a[y * size + y] ?? 0) - (a[x * size + x] ?? 0),
  )
  const turn = new Float64Array(size * size)
  order.forEach((from, to) => {
    for (let k = 0; k < size; k++) turn[k * size + to] = v[k * size + from] ?? 0
  })
  return { values: order.map((at) => Math.max(0, a[at * size + at] ?? 0)), turn }
}

/** Turns the columns until they stand at right angles, longest first; `power` says what is left of each length. */
function straighten(dense: Dense, power: number): { dense: Dense; lengths: number[] } {
  const { rows, columns, values } = dense
  const { values: squares, turn } = eigen(gram(dense), columns)
  const lengths = squares.map(Math.sqrt)
  const turned = new Float32Array(values.length)
  for (let row = 0; row < rows; row++) {
    for (let from = 0; from < columns; from++) {
      const value = values[row * columns + from] ?? 0
      for (let to = 0; to < columns; to++)
        turned[row * columns + to] =
          (turned[row * columns + to] ?? 0) + value * (turn[from * columns + to] ?? 0)
    }
    for (let to = 0; to < columns; to++) {
      const length = lengths[to] ?? 0
      if (length > 1e-6)
        turned[row * columns + to] = (turned[row * columns + to] ?? 0) * length ** (power - 1)
    }
  }
  return { dense: { rows, columns, values: turned }, lengths }
}

/**
 * The directions in which the rows differ most: left singular vectors times the singular values to a power,
 * by randomised subspace iteration (Halko, Martinsson and Tropp 2011). `noise` gives numbers around 0.
 */
export function mainDirections(
  matrix: Sparse,
  size: number,
  power: number,
  noise: () => number,
): Dense {
  const width = size + 16
  const random = Float32Array.from({ length: matrix.columns * width }, noise)
  let left = times(matrix, { rows: matrix.columns, columns: width, values: random }, false)
  for (let round = 0; round < 4; round++) {
    const right = times(matrix, straighten(left, 0).dense, true)
    left = times(matrix, straighten(right, 0).dense, false)
  }
  const { dense } = straighten(left, power)
  const values = new Float32Array(matrix.rows * size)
  for (let row = 0; row < matrix.rows; row++)
    values.set(dense.values.subarray(row * width, row * width + size), row * size)
  return { rows: matrix.rows, columns: size, values }
}

/** Rows of length one turned all together at random: angles stay, and every column comes to say as much as any other. */
export function turned({ rows, columns, values }: Dense, noise: () => number): Dense {
  const random = Float32Array.from({ length: columns * columns }, noise)
  const axes = straighten({ rows: columns, columns, values: random }, 0).dense.values
  const out = new Float32Array(values.length)
  for (let row = 0; row < rows; row++) {
    const from = values.subarray(row * columns, (row + 1) * columns)
    const length = Math.sqrt(from.reduce((sum, value) => sum + value * value, 0)) || 1
    for (let to = 0; to < columns; to++) {
      let sum = 0
      for (let place = 0; place < columns; place++)
        sum += (from[place] ?? 0) * (axes[place * columns + to] ?? 0)
      out[row * columns + to] = sum / length
    }
  }
  return { rows, columns, values: out }
}
