import type { LinkerIndex } from '../lexicon.ts'
import type { Answer, Probe } from '../probe.ts'
import type { Signs } from './worth.ts'

const NOBODY: readonly Answer[] = []

/** Share of the text that the label leaves open and its context answers. */
export function contextOf(index: LinkerIndex, probe: Probe, label: number): number {
  const { start, values } = index.contextOfLabel
  const { met } = probe
  if (start[label] === start[label + 1]) return 0
  const answered = new Float32Array(probe.terms.length)
  for (let at = start[label] ?? 0; at < (start[label + 1] ?? 0); at++) {
    for (const { term, weight } of probe.byStem.get(values[at] ?? 0) ?? NOBODY) {
      const gain = weight - (met[term] ?? 0)
      if (gain > (answered[term] ?? 0)) answered[term] = gain
    }
  }
  let sum = 0
  probe.terms.forEach((term, number) => {
    sum += term.weight * (answered[number] ?? 0)
  })
  return probe.total > 0 ? sum / probe.total : 0
}

type GlossSigns = Pick<Signs, 'gloss' | 'glossMore' | 'glossShare' | 'glossCore' | 'glossCentral'>

const NO_GLOSS: GlossSigns = {
  gloss: 0,
  glossMore: 0,
  glossShare: 0,
  glossCore: 0,
  glossCentral: 0,
}

/** How far the gloss of the label answers the text: in all, beyond the label, and as a share of the gloss. */
export function glossOf(index: LinkerIndex, probe: Probe, label: number): GlossSigns {
  const { glossOfLabel, rarity, centrality } = index.gloss
  const from = glossOfLabel.start[label] ?? 0
  const to = glossOfLabel.start[label + 1] ?? 0
  if (from === to || probe.total === 0) return NO_GLOSS
  const { met } = probe
  const answered = new Float32Array(probe.terms.length)
  const central = new Float32Array(probe.terms.length)
  let shared = 0
  let mass = 0
  let core = 0
  let coreMass = 0
  for (let at = from; at < to; at++) {
    const word = glossOfLabel.values[at] ?? 0
    let best = 0
    for (const { term, weight } of probe.byGloss.get(word) ?? NOBODY) {
      const sure = weight * (centrality[at] ?? 0)
      if (weight > (answered[term] ?? 0)) answered[term] = weight
      if (sure > (central[term] ?? 0)) central[term] = sure
      if (weight > best) best = weight
    }
    const rare = rarity[word] ?? 0
    mass += rare
    shared += best * rare
    coreMass += rare * (centrality[at] ?? 0)
    core += best * rare * (centrality[at] ?? 0)
  }
  let sum = 0
  let more = 0
  let middle = 0
  probe.terms.forEach((term, number) => {
    sum += term.weight * (answered[number] ?? 0)
    middle += term.weight * (central[number] ?? 0)
    more += term.weight * Math.max(0, (answered[number] ?? 0) - (met[number] ?? 0))
  })
  return {
    gloss: sum / probe.total,
    glossMore: more / probe.total,
    glossShare: Math.sqrt(shared / Math.max(1, mass)),
    glossCore: core / Math.max(1, coreMass),
    glossCentral: middle / probe.total,
  }
}
