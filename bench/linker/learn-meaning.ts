import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Corpus, readCorpus, type Said } from './corpus.ts'
import { besides, mainDirections, type Sparse, sparseOf, surprise, turned } from './sparse.ts'

// Learns where French stems point and writes it into the engine. Run by hand when ROME or ESCO change; takes a minute:
//   node bench/linker/learn-meaning.ts
// Read: ROME v60 and ESCO 1.1.1 of ../shared/data. Stems are described by what stands beside them in these texts,
// by the ROME occupations, by the ESCO occupations and by the English words they are said with
// (four tables of positive pointwise mutual information), then cut down to 96 numbers by singular value decomposition.
// No benchmark file and no crosswalk is read, nor any other name of an ESCO occupation than the first.

const SIZE = 96
/** What is left of the length of a direction: long ones would drown the others. */
const POWER = 0.3
const WINDOW = 5

function vocabularyOf({ sentences }: Corpus): Map<string, number> {
  return new Map([...new Set(sentences.flat())].sort().map((stem, row) => [stem, row]))
}

/** How often stems stand near one another, nearer counting more. */
function nearness(corpus: Corpus, rows: ReadonlyMap<string, number>): Sparse {
  const cells = Array.from({ length: rows.size }, () => new Map<number, number>())
  corpus.sentences.forEach((sentence) => {
    const read = sentence.map((stem) => rows.get(stem) ?? -1)
    read.forEach((one, at) => {
      for (let step = 1; step <= WINDOW && at + step < read.length; step++) {
        const two = read[at + step] ?? -1
        if (one < 0 || two < 0) continue
        const first = cells[one]
        const second = cells[two]
        first?.set(two, (first.get(two) ?? 0) + 1 / step)
        second?.set(one, (second.get(one) ?? 0) + 1 / step)
      }
    })
  })
  return sparseOf(cells, rows.size)
}

/** How often stems are said of each thing. */
function sayings(said: readonly Said[], rows: ReadonlyMap<string, number>): Sparse {
  const cells = Array.from({ length: rows.size }, () => new Map<number, number>())
  const columns = new Map<string, number>()
  for (const { stems, of } of said) {
    for (const [thing, weight] of of) {
      const column = columns.get(thing) ?? columns.size
      columns.set(thing, column)
      for (const stem of stems) {
        const row = cells[rows.get(stem) ?? -1]
        row?.set(column, (row.get(column) ?? 0) + weight)
      }
    }
  }
  return sparseOf(cells, columns.size)
}

/** Numbers between -1 and 1, always the same ones (mulberry32). */
function noiseOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2147483648 - 1
  }
}

function main(): void {
  const root = join(import.meta.dirname, '..', '..')
  const corpus = readCorpus(join(root, '..', 'shared', 'data'))
  const rows = vocabularyOf(corpus)
  console.log(`${corpus.sentences.length} sentences, ${rows.size} stems`)
  const blocks = [
    nearness(corpus, rows),
    sayings(corpus.rome, rows),
    sayings(corpus.esco, rows),
    sayings(corpus.english, rows),
  ].map(surprise)
  const noise = noiseOf(1)
  const { values } = turned(mainDirections(besides(blocks), SIZE, POWER, noise), noise)
  const bytes = new Int8Array(values.length)
  for (let row = 0; row < rows.size; row++) {
    const one = values.subarray(row * SIZE, (row + 1) * SIZE)
    const most = one.reduce((top, value) => Math.max(top, Math.abs(value)), 0) || 1
    one.forEach((value, place) => {
      bytes[row * SIZE + place] = Math.round((127 * value) / most)
    })
  }
  const file = {
    size: SIZE,
    stems: [...rows.keys()].join(' '),
    values: Buffer.from(bytes.buffer).toString('base64'),
  }
  writeFileSync(
    join(root, 'engines', 'linker', 'meaning', 'vectors.json'),
    `${JSON.stringify(file)}\n`,
  )
}

main()
