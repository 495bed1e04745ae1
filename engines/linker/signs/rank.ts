import { likeness } from '../company.ts'
import { BRACKET_SHARE, type LinkerIndex } from '../lexicon.ts'
import { readMeaning } from '../meaning/meant.ts'
import { phrasedAlike } from '../pairs.ts'
import type { Probe } from '../probe.ts'
import { contextOf, readGloss } from './beyond-label.ts'
import { AT, type Signs } from './worth.ts'

/** What the letter pieces of a word have in common with those of the text, reckoned once a word. */
function lettersShared(index: LinkerIndex, probe: Probe, word: number): number {
  const known = probe.lettersOfWord[word] ?? -1
  if (known >= 0) return known
  const end = index.gramsOfWord.start[word + 1] ?? 0
  let dot = 0
  for (let at = index.gramsOfWord.start[word] ?? 0; at < end; at++) {
    dot += probe.grams[index.gramsOfWord.values[at] ?? 0] ?? 0
  }
  probe.lettersOfWord[word] = dot
  return dot
}

/** Cosine of letter pieces, and share of words met to the letter, both genders counted, weighed by rarity. */
function readLetters(index: LinkerIndex, probe: Probe, label: number): void {
  const { start, values } = index.wordsOfLabel
  const end = start[label + 1] ?? 0
  let dot = 0
  let shared = 0
  let mass = 0
  for (let at = start[label] ?? 0; at < end; at++) {
    const word = values[at] ?? 0
    mass += index.idf[index.stemOfWord[word] ?? 0] ?? 0
    shared += probe.words[word] ?? 0
    dot += lettersShared(index, probe, word)
  }
  const norms = probe.gramNorm * (index.gramNorm[label] ?? 0)
  probe.signs[AT.letters] = norms > 0 ? dot / norms : 0
  probe.signs[AT.verbatim] = Math.min(1, (2 * shared) / Math.max(1e-6, mass + probe.wordMass))
}

/** A call at least this sure is as good as the word itself: same stem, same root. */
const STRICT = 0.8

type Laid = {
  named: number
  first: number
  labelMass: number
  metMass: number
  strictMass: number
  worstMass: number
  openMass: number
  openMet: number
}

/** For each term the best it finds in the label (written on the probe), and the other way round. */
function lay(index: LinkerIndex, probe: Probe, label: number): Laid {
  const { met, places, byStem } = probe
  met.fill(0)
  places.fill(-1)
  const from = index.stemsOfLabel.start[label] ?? 0
  const to = index.stemsOfLabel.start[label + 1] ?? 0
  let first = 0
  let labelMass = 0
  let metMass = 0
  let strictMass = 0
  let worstMass = 0
  let openMass = 0
  let openMet = 0
  for (let at = from; at < to; at++) {
    const stem = index.stemsOfLabel.values[at] ?? 0
    let best = 0
    const line = byStem.lineOf[stem] ?? 0
    const lineEnd = line === 0 ? 0 : (byStem.start[line + 1] ?? 0)
    for (let a = byStem.start[line] ?? 0; a < lineEnd; a++) {
      const term = byStem.terms[a] ?? 0
      const weight = byStem.weights[a] ?? 0
      if (weight > best) best = weight
      if (weight > (met[term] ?? 0)) {
        met[term] = weight
        places[term] = at - from
      }
    }
    const open = index.bracketed[at] === 0
    const mass = (index.idf[stem] ?? 0) * (open ? 1 : BRACKET_SHARE)
    if (at === from) first = best
    labelMass += mass
    metMass += mass * best
    if (best >= STRICT) strictMass += mass
    if (open) {
      openMass += mass
      openMet += mass * best
    }
    worstMass = Math.max(worstMass, mass * (1 - best))
  }
  return {
    named: to - from,
    first,
    labelMass,
    metMass,
    strictMass,
    worstMass,
    openMass,
    openMet,
  }
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

const shareIn = (sum: number, whole: number): number => (whole > 0 ? sum / whole : 0)

/** How much of the text is met: by rarity, by sure calls only, to the word, in its first half, out of brackets, word by word. */
function readText({ signs, weights, inBrackets, total, met }: Probe, named: number): void {
  const asked = met.length
  let text = 0
  let strict = 0
  let certain = 0
  let start = 0
  let startMass = 0
  let plain = 0
  let open = 0
  let openMass = 0
  for (let term = 0; term < asked; term++) {
    const weight = weights[term] ?? 0
    const sure = met[term] ?? 0
    if (inBrackets[term] === 0) {
      openMass += weight
      open += weight * sure
    }
    text += weight * sure
    plain += sure
    if (sure >= STRICT) strict += weight
    if (sure >= 0.99) certain += weight
    if (2 * term >= asked) continue
    startMass += weight
    start += weight * sure
  }
  signs[AT.textCovered] = shareIn(text, total)
  signs[AT.textStrict] = shareIn(strict, total)
  signs[AT.certain] = shareIn(certain, total)
  signs[AT.start] = shareIn(start, startMass)
  signs[AT.textOpen] = shareIn(open, openMass)
  signs[AT.plain] = (2 * plain) / Math.max(1, asked + named)
}

/** How surely a term of the text stands for a stem. */
function sureness({ byStem }: Probe, term: number, stem: number): number {
  const line = byStem.lineOf[stem] ?? 0
  if (line === 0) return 0
  let best = 0
  for (let a = byStem.start[line] ?? 0; a < (byStem.start[line + 1] ?? 0); a++) {
    if (byStem.terms[a] === term) best = Math.max(best, byStem.weights[a] ?? 0)
  }
  return best
}

/** How surely the text and the label begin with the same thing, and end with the same thing. */
function readEnds({ stemsOfLabel: { start, values } }: LinkerIndex, probe: Probe, label: number) {
  const from = start[label] ?? 0
  const last = (start[label + 1] ?? 0) - 1
  probe.signs[AT.head] = sureness(probe, 0, values[from] ?? 0)
  probe.signs[AT.tail] =
    last < from ? 0 : sureness(probe, probe.terms.length - 1, values[last] ?? 0)
}

/** How surely each term of the text finds something in the label. */
export function metBy(index: LinkerIndex, probe: Probe, label: number): Float32Array {
  lay(index, probe, label)
  return probe.met
}

/** All the signs that a label is what the text says, written on the probe; so is which terms called it. */
export function signsOf(index: LinkerIndex, probe: Probe, label: number): Signs {
  const { signs } = probe
  const laid = lay(index, probe, label)
  const { named, labelMass } = laid
  readText(probe, named)
  readEnds(index, probe, label)
  readLetters(index, probe, label)
  readMeaning(index, probe, label)
  readGloss(index, probe, label)
  const text = signs[AT.textCovered] ?? 0
  const covered = shareIn(laid.metMass, labelMass)
  const open = shareIn(laid.openMet, laid.openMass)
  const asked = probe.terms.length
  const deed = index.saysDeed[label] === 1
  signs[AT.labelCovered] = covered
  signs[AT.both] = Math.sqrt(text * covered)
  signs[AT.second] = Math.max(laid.first, probe.met[0] ?? 0)
  signs[AT.order] = orderOf(probe.places)
  signs[AT.whole] = text > 0.98 && covered > 0.98 ? 1 : 0
  signs[AT.lengths] = Math.min(asked, named) / Math.max(1, asked, named)
  signs[AT.unmetLabel] = shareIn(laid.worstMass, labelMass)
  signs[AT.few] = 1 / (1 + named)
  signs[AT.labelStrict] = shareIn(laid.strictMass, labelMass)
  signs[AT.kind] = probe.isDeed === deed ? 1 : 0
  signs[AT.open] = open
  signs[AT.context] = contextOf(index, probe, label)
  signs[AT.uses] = index.uses[label] ?? 0
  signs[AT.contextLike] = likeness(
    index.contextCompany,
    index.contextOfLabel,
    probe.contexts,
    label,
  )
  signs[AT.glossLike] = likeness(index.glossCompany, index.gloss.glossOfLabel, probe.glosses, label)
  signs[AT.deedOfThing] = probe.isDeed && !deed ? 1 : 0
  signs[AT.thingOfDeed] = !probe.isDeed && deed ? 1 : 0
  signs[AT.bothOpen] = Math.sqrt((signs[AT.textOpen] ?? 0) * open)
  signs[AT.phrase] = phrasedAlike(index.pairs, probe.phrasing, label)
  return signs
}
