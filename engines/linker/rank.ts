import { contextOf, glossOf } from './beyond-label.ts'
import { likeness } from './company.ts'
import { BRACKET_SHARE, type LinkerIndex } from './lexicon.ts'
import { meantOf } from './meaning/meant.ts'
import { isDeed, type Probe } from './probe.ts'
import type { Signs } from './worth.ts'

/** Cosine of letter pieces, and share of words met to the letter, both genders counted, weighed by rarity. */
function closenessOf(
  index: LinkerIndex,
  probe: Probe,
  label: number,
): { letters: number; verbatim: number } {
  const { start, values } = index.wordsOfLabel
  let dot = 0
  let shared = 0
  let mass = 0
  for (let at = start[label] ?? 0; at < (start[label + 1] ?? 0); at++) {
    const word = values[at] ?? 0
    mass += index.idf[index.stemOfWord[word] ?? 0] ?? 0
    shared += probe.words.get(word) ?? 0
    const end = index.gramsOfWord.start[word + 1] ?? 0
    for (let g = index.gramsOfWord.start[word] ?? 0; g < end; g++) {
      const gram = index.gramsOfWord.values[g] ?? 0
      dot += (probe.grams[gram] ?? 0) * (index.gramIdf[gram] ?? 0)
    }
  }
  const norms = probe.gramNorm * (index.gramNorm[label] ?? 0)
  return {
    letters: norms > 0 ? dot / norms : 0,
    verbatim: Math.min(1, (2 * shared) / Math.max(1e-6, mass + probe.wordMass)),
  }
}

/** A call at least this sure is as good as the word itself: same stem, same root. */
const STRICT = 0.8

type Laid = {
  met: Float32Array
  places: Int32Array
  labelMet: number[]
  labelMass: number
  metMass: number
  strictMass: number
  worstMass: number
  openMass: number
  openMet: number
}

/** For each term the best it finds in the label, and the other way round. */
function lay(index: LinkerIndex, probe: Probe, label: number): Laid {
  const met = new Float32Array(probe.terms.length)
  const places = new Int32Array(probe.terms.length).fill(-1)
  const labelMet: number[] = []
  let labelMass = 0
  let metMass = 0
  let strictMass = 0
  let worstMass = 0
  let openMass = 0
  let openMet = 0
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
    if (best >= STRICT) strictMass += mass
    if (index.bracketed[at] === 0) {
      openMass += mass
      openMet += mass * best
    }
    worstMass = Math.max(worstMass, mass * (1 - best))
  }
  return { met, places, labelMet, labelMass, metMass, strictMass, worstMass, openMass, openMet }
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

type Share = {
  text: number
  strict: number
  certain: number
  start: number
  plain: number
  open: number
}

/** How much of the text is met: by rarity, by sure calls only, to the word, in its first half, word by word. */
function shareOf({ terms, total }: Probe, met: Float32Array): Share {
  const sums = { text: 0, strict: 0, certain: 0, start: 0, plain: 0, open: 0 }
  let startMass = 0
  let openMass = 0
  terms.forEach(({ weight, words }, number) => {
    const sure = met[number] ?? 0
    if (words[0]?.bracketed === false) {
      openMass += weight
      sums.open += weight * sure
    }
    sums.text += weight * sure
    sums.plain += sure
    if (sure >= STRICT) sums.strict += weight
    if (sure >= 0.99) sums.certain += weight
    if (2 * number >= terms.length) return
    startMass += weight
    sums.start += weight * sure
  })
  const share = (sum: number, whole: number): number => (whole > 0 ? sum / whole : 0)
  return {
    text: share(sums.text, total),
    strict: share(sums.strict, total),
    certain: share(sums.certain, total),
    start: share(sums.start, startMass),
    plain: sums.plain,
    open: share(sums.open, openMass),
  }
}

/** How surely the text and the label begin with the same thing. */
function headOf(index: LinkerIndex, probe: Probe, label: number): number {
  const stem = index.stemsOfLabel.values[index.stemsOfLabel.start[label] ?? 0] ?? 0
  let head = 0
  for (const { term, weight } of probe.byStem.get(stem) ?? []) {
    if (term === 0 && weight > head) head = weight
  }
  return head
}

/** The label says a deed rather than a thing. */
function saysDeed(index: LinkerIndex, label: number): boolean {
  const word = index.wordsOfLabel.values[index.wordsOfLabel.start[label] ?? 0] ?? 0
  return isDeed(index.words[word] ?? '')
}

/** All the signs that a label is what the text says, and which terms called it. */
export function signsOf(
  index: LinkerIndex,
  probe: Probe,
  label: number,
): { signs: Signs; met: Float32Array } {
  const { met, places, labelMet, labelMass, metMass, strictMass, worstMass, openMass, openMet } =
    lay(index, probe, label)
  const share = shareOf(probe, met)
  const labelCovered = labelMass > 0 ? metMass / labelMass : 0
  const deed = saysDeed(index, label)
  const asked = probe.terms.length
  const named = labelMet.length
  return {
    met,
    signs: {
      textCovered: share.text,
      labelCovered,
      both: Math.sqrt(share.text * labelCovered),
      ...closenessOf(index, probe, label),
      head: headOf(index, probe, label),
      second: Math.max(labelMet[0] ?? 0, met[0] ?? 0),
      order: orderOf(places),
      whole: share.text > 0.98 && labelCovered > 0.98 ? 1 : 0,
      lengths: Math.min(asked, named) / Math.max(1, asked, named),
      unmetLabel: labelMass > 0 ? worstMass / labelMass : 0,
      certain: share.certain,
      start: share.start,
      plain: (2 * share.plain) / Math.max(1, asked + named),
      few: 1 / (1 + named),
      textStrict: share.strict,
      labelStrict: labelMass > 0 ? strictMass / labelMass : 0,
      kind: probe.isDeed === deed ? 1 : 0,
      context: contextOf(index, probe, label, met),
      ...glossOf(index, probe, label, met),
      contextLike: likeness(index.contextCompany, index.contextOfLabel, probe.contexts, label),
      glossLike: likeness(index.glossCompany, index.gloss.glossOfLabel, probe.glosses, label),
      uses: index.uses[label] ?? 0,
      open: openMass > 0 ? openMet / openMass : 0,
      ...meantOf(index, probe, label),
      textOpen: share.open,
      bothOpen: openMass > 0 ? Math.sqrt((share.open * openMet) / openMass) : 0,
      deedOfThing: probe.isDeed && !deed ? 1 : 0,
      thingOfDeed: !probe.isDeed && deed ? 1 : 0,
    },
  }
}
