import { BRACKET_SHARE, type LinkerIndex } from './build-index.ts'
import { GRAM_SPACE, gramsOf } from './grams.ts'
import type { Term } from './read-query.ts'

/** What is looked at when a text and a label are laid side by side; each in [0, 1]. */
export const SIGNS = ['textCovered', 'labelCovered', 'both', 'letters', 'head', 'second', 'order', 'whole', 'lengths', 'unmetLabel', 'certain'] as const

export type Signs = Record<(typeof SIGNS)[number], number>

/** The text made ready for comparing: who each stem answers to, and its letter pieces. */
export type Probe = { terms: readonly Term[]; byStem: Map<number, { term: number; weight: number }[]>; grams: Float32Array; gramNorm: number; total: number }

/** Lays out the text once for all labels. */
export function probeOf(index: LinkerIndex, terms: readonly Term[]): Probe {
  const byStem = new Map<number, { term: number; weight: number }[]>()
  const grams = new Float32Array(GRAM_SPACE)
  const touched = new Set<number>()
  let total = 0
  terms.forEach((term, number) => {
    total += term.weight
    for (const { stem, weight } of term.calls) {
      const answers = byStem.get(stem)
      if (answers === undefined) byStem.set(stem, [{ term: number, weight }])
      else answers.push({ term: number, weight })
    }
    for (const gram of gramsOf(term.folded)) {
      grams[gram] = (grams[gram] ?? 0) + (index.gramIdf[gram] ?? 0)
      touched.add(gram)
    }
  })
  let sum = 0
  for (const gram of touched) sum += (grams[gram] ?? 0) ** 2
  return { terms, byStem, grams, gramNorm: Math.sqrt(sum), total }
}

/** Cosine of letter pieces, weighed by rarity. */
function lettersOf(index: LinkerIndex, probe: Probe, label: number): number {
  const { start, values } = index.wordsOfLabel
  let dot = 0
  for (let at = start[label] ?? 0; at < (start[label + 1] ?? 0); at++) {
    const word = values[at] ?? 0
    const end = index.gramsOfWord.start[word + 1] ?? 0
    for (let g = index.gramsOfWord.start[word] ?? 0; g < end; g++) {
      const gram = index.gramsOfWord.values[g] ?? 0
      dot += (probe.grams[gram] ?? 0) * (index.gramIdf[gram] ?? 0)
    }
  }
  const norms = probe.gramNorm * (index.gramNorm[label] ?? 0)
  return norms > 0 ? dot / norms : 0
}

type Laid = { met: Float32Array; places: Int32Array; labelMet: number[]; labelMass: number; metMass: number; worstMass: number }

/** For each term the best it finds in the label, and the other way round. */
function lay(index: LinkerIndex, probe: Probe, label: number): Laid {
  const met = new Float32Array(probe.terms.length)
  const places = new Int32Array(probe.terms.length).fill(-1)
  const labelMet: number[] = []
  let labelMass = 0
  let metMass = 0
  let worstMass = 0
  const from = index.stemsOfLabel.start[label] ?? 0
  for (let at = from; at < (index.stemsOfLabel.start[label + 1] ?? 0); at++) {
    const stem = index.stemsOfLabel.values[at] ?? 0
    let best = 0
    for (const { term, weight } of probe.byStem.get(stem) ?? []) {
      if (weight > best) best = weight
      if (weight > (met[term] ?? 0)) {
        met[term] = weight
        places[term] = at - from
      }
    }
    const mass = (index.idf[stem] ?? 0) * (index.bracketed[at] === 1 ? BRACKET_SHARE : 1)
    labelMet.push(best)
    labelMass += mass
    metMass += mass * best
    worstMass = Math.max(worstMass, mass * (1 - best))
  }
  return { met, places, labelMet, labelMass, metMass, worstMass }
}

/** Share of neighbouring terms that stand in the same order in the label. */
function orderOf(places: Int32Array): number {
  let pairs = 0
  let kept = 0
  for (let at = 1; at < places.length; at++) {
    const before = places[at - 1] ?? -1
    const here = places[at] ?? -1
    if (before < 0 || here < 0) continue
    pairs++
    if (here === before + 1) kept++
    else if (here > before) kept += 0.5
  }
  return pairs === 0 ? 0 : kept / pairs
}

/** All the signs that a label is what the text says, and which terms called it. */
export function signsOf(index: LinkerIndex, probe: Probe, label: number): { signs: Signs; met: Float32Array } {
  const { met, places, labelMet, labelMass, metMass, worstMass } = lay(index, probe, label)
  let textMass = 0
  let certain = 0
  probe.terms.forEach((term, number) => {
    textMass += term.weight * (met[number] ?? 0)
    if ((met[number] ?? 0) >= 0.99) certain += term.weight
  })
  const textCovered = probe.total > 0 ? textMass / probe.total : 0
  const labelCovered = labelMass > 0 ? metMass / labelMass : 0
  const asked = probe.terms.length
  const named = labelMet.length
  const firstTerm = probe.byStem.get(index.stemsOfLabel.values[index.stemsOfLabel.start[label] ?? 0] ?? 0)
  const head = Math.max(0, ...(firstTerm ?? []).filter(({ term }) => term === 0).map(({ weight }) => weight))
  return {
    met,
    signs: {
      textCovered,
      labelCovered,
      both: Math.sqrt(textCovered * labelCovered),
      letters: lettersOf(index, probe, label),
      head,
      second: Math.max(labelMet[0] ?? 0, met[0] ?? 0),
      order: orderOf(places),
      whole: textCovered > 0.98 && labelCovered > 0.98 ? 1 : 0,
      lengths: Math.min(asked, named) / Math.max(1, asked, named),
      unmetLabel: labelMass > 0 ? worstMass / labelMass : 0,
      certain: probe.total > 0 ? certain / probe.total : 0,
    },
  }
}

/** What each sign is worth; fitted on the development files, see bench/linker.ts. */
export const WORTH: Signs = {
  textCovered: 3, labelCovered: 2, both: 2, letters: 4, head: 0.5, second: 0.2, order: 0.3, whole: 0.5, lengths: 0.3, unmetLabel: -0.3, certain: 0.5,
}

/** The weighed sum of the signs, on a scale of its own. */
export function worthOf(signs: Signs): number {
  let sum = 0
  for (const sign of SIGNS) sum += WORTH[sign] * signs[sign]
  return sum
}
