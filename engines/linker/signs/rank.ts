import { likeness } from '../company.ts'
import { BRACKET_SHARE, type LinkerIndex } from '../lexicon.ts'
import { meantOf } from '../meaning/meant.ts'
import { phrasedAlike } from '../pairs.ts'
import { type Answer, isDeed, type Probe } from '../probe.ts'
import { contextOf, glossOf } from './beyond-label.ts'
import type { Signs } from './worth.ts'

/** What the letter pieces of a word have in common with those of the text, reckoned once a word. */
function lettersShared(index: LinkerIndex, probe: Probe, word: number): number {
  const known = probe.lettersOfWord.get(word)
  if (known !== undefined) return known
  const end = index.gramsOfWord.start[word + 1] ?? 0
  let dot = 0
  for (let at = index.gramsOfWord.start[word] ?? 0; at < end; at++) {
    const gram = index.gramsOfWord.values[at] ?? 0
    dot += (probe.grams[gram] ?? 0) * (index.gramIdf[gram] ?? 0)
  }
  probe.lettersOfWord.set(word, dot)
  return dot
}

/** Cosine of letter pieces, and share of words met to the letter, both genders counted, weighed by rarity. */
function closenessOf(
  index: LinkerIndex,
  probe: Probe,
  label: number,
): { letters: number; verbatim: number } {
  const { start, values } = index.wordsOfLabel
  const end = start[label + 1] ?? 0
  let dot = 0
  let shared = 0
  let mass = 0
  for (let at = start[label] ?? 0; at < end; at++) {
    const word = values[at] ?? 0
    mass += index.idf[index.stemOfWord[word] ?? 0] ?? 0
    shared += probe.words.get(word) ?? 0
    dot += lettersShared(index, probe, word)
  }
  const norms = probe.gramNorm * (index.gramNorm[label] ?? 0)
  return {
    letters: norms > 0 ? dot / norms : 0,
    verbatim: Math.min(1, (2 * shared) / Math.max(1e-6, mass + probe.wordMass)),
  }
}

/** Whom a stem answers to when the text says nothing of it. */
const NOBODY: readonly Answer[] = []

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
    for (const { term, weight } of byStem.get(stem) ?? NOBODY) {
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

type Share = {
  text: number
  strict: number
  certain: number
  start: number
  plain: number
  open: number
}

const shareIn = (sum: number, whole: number): number => (whole > 0 ? sum / whole : 0)

/** How much of the text is met: by rarity, by sure calls only, to the word, in its first half, word by word. */
function shareOf({ terms, total, met }: Probe): Share {
  let text = 0
  let strict = 0
  let certain = 0
  let start = 0
  let startMass = 0
  let plain = 0
  let open = 0
  let openMass = 0
  for (let number = 0; number < terms.length; number++) {
    const term = terms[number]
    if (term === undefined) continue
    const { weight } = term
    const sure = met[number] ?? 0
    if (term.words[0]?.bracketed === false) {
      openMass += weight
      open += weight * sure
    }
    text += weight * sure
    plain += sure
    if (sure >= STRICT) strict += weight
    if (sure >= 0.99) certain += weight
    if (2 * number >= terms.length) continue
    startMass += weight
    start += weight * sure
  }
  return {
    text: shareIn(text, total),
    strict: shareIn(strict, total),
    certain: shareIn(certain, total),
    start: shareIn(start, startMass),
    plain,
    open: shareIn(open, openMass),
  }
}

/** How surely the text and the label begin with the same thing. */
function headOf(index: LinkerIndex, probe: Probe, label: number): number {
  const stem = index.stemsOfLabel.values[index.stemsOfLabel.start[label] ?? 0] ?? 0
  let head = 0
  for (const { term, weight } of probe.byStem.get(stem) ?? NOBODY) {
    if (term === 0 && weight > head) head = weight
  }
  return head
}

/** How surely the text and the label end with the same thing. */
function tailOf(index: LinkerIndex, probe: Probe, label: number): number {
  const { start, values } = index.stemsOfLabel
  const last = start[label + 1] ?? 0
  if (last === start[label]) return 0
  let tail = 0
  for (const { term, weight } of probe.byStem.get(values[last - 1] ?? 0) ?? NOBODY) {
    if (term === probe.terms.length - 1 && weight > tail) tail = weight
  }
  return tail
}

/** The label says a deed rather than a thing. */
function saysDeed(index: LinkerIndex, label: number): boolean {
  const word = index.wordsOfLabel.values[index.wordsOfLabel.start[label] ?? 0] ?? 0
  return isDeed(index.words[word] ?? '')
}

/** How surely each term of the text finds something in the label. */
export function metBy(index: LinkerIndex, probe: Probe, label: number): Float32Array {
  lay(index, probe, label)
  return probe.met
}

/** All the signs that a label is what the text says; which terms called it is left on the probe. */
export function signsOf(index: LinkerIndex, probe: Probe, label: number): Signs {
  const laid = lay(index, probe, label)
  const { named, labelMass, openMass } = laid
  const share = shareOf(probe)
  const labelCovered = shareIn(laid.metMass, labelMass)
  const deed = saysDeed(index, label)
  const asked = probe.terms.length
  const close = closenessOf(index, probe, label)
  const gloss = glossOf(index, probe, label)
  const meant = meantOf(index, probe, label)
  const openCovered = shareIn(laid.openMet, openMass)
  return {
    textCovered: share.text,
    labelCovered,
    both: Math.sqrt(share.text * labelCovered),
    letters: close.letters,
    head: headOf(index, probe, label),
    second: Math.max(laid.first, probe.met[0] ?? 0),
    order: orderOf(probe.places),
    whole: share.text > 0.98 && labelCovered > 0.98 ? 1 : 0,
    lengths: Math.min(asked, named) / Math.max(1, asked, named),
    unmetLabel: shareIn(laid.worstMass, labelMass),
    certain: share.certain,
    verbatim: close.verbatim,
    start: share.start,
    plain: (2 * share.plain) / Math.max(1, asked + named),
    few: 1 / (1 + named),
    textStrict: share.strict,
    labelStrict: shareIn(laid.strictMass, labelMass),
    kind: probe.isDeed === deed ? 1 : 0,
    open: openCovered,
    context: contextOf(index, probe, label),
    uses: index.uses[label] ?? 0,
    gloss: gloss.gloss,
    glossMore: gloss.glossMore,
    glossShare: gloss.glossShare,
    glossCore: gloss.glossCore,
    glossCentral: gloss.glossCentral,
    contextLike: likeness(index.contextCompany, index.contextOfLabel, probe.contexts, label),
    glossLike: likeness(index.glossCompany, index.gloss.glossOfLabel, probe.glosses, label),
    meaning: meant.meaning,
    textMeant: meant.textMeant,
    labelMeant: meant.labelMeant,
    textOpen: share.open,
    deedOfThing: probe.isDeed && !deed ? 1 : 0,
    thingOfDeed: !probe.isDeed && deed ? 1 : 0,
    bothOpen: Math.sqrt(share.open * openCovered),
    phrase: phrasedAlike(index.pairs, probe.phrasing, label),
    tail: tailOf(index, probe, label),
    restTextMeant: meant.restTextMeant,
    restLabelMeant: meant.restLabelMeant,
  }
}
