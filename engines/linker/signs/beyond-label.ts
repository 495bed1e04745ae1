import type { LinkerIndex } from '../lexicon.ts'
import type { Probe } from '../probe.ts'
import { AT } from './worth.ts'

/** Share of the text that the label leaves open and its context answers. */
export function contextOf(index: LinkerIndex, probe: Probe, label: number): number {
  const { start, values } = index.contextOfLabel
  const from = start[label] ?? 0
  const to = start[label + 1] ?? 0
  if (from === to || probe.total === 0) return 0
  const { met, byStem } = probe
  const [answered] = probe.spare
  answered.fill(0)
  for (let at = from; at < to; at++) {
    const line = byStem.lineOf[values[at] ?? 0] ?? 0
    if (line === 0) continue
    for (let a = byStem.start[line] ?? 0; a < (byStem.start[line + 1] ?? 0); a++) {
      const term = byStem.terms[a] ?? 0
      const gain = (byStem.weights[a] ?? 0) - (met[term] ?? 0)
      if (gain > (answered[term] ?? 0)) answered[term] = gain
    }
  }
  let sum = 0
  for (let term = 0; term < answered.length; term++)
    sum += (probe.weights[term] ?? 0) * (answered[term] ?? 0)
  return sum / probe.total
}

/** How far the gloss of the label answers the text: in all, beyond the label, and as a share of the gloss. */
export function readGloss(index: LinkerIndex, probe: Probe, label: number): void {
  const { glossOfLabel, rarity, centrality } = index.gloss
  const { signs, byGloss, total } = probe
  const from = glossOfLabel.start[label] ?? 0
  const to = glossOfLabel.start[label + 1] ?? 0
  if (from === to || total === 0) {
    signs.fill(0, AT.gloss, AT.glossCentral + 1)
    return
  }
  const [answered, central] = probe.spare
  answered.fill(0)
  central.fill(0)
  let shared = 0
  let mass = 0
  let core = 0
  let coreMass = 0
  for (let at = from; at < to; at++) {
    const word = glossOfLabel.values[at] ?? 0
    const rare = rarity[word] ?? 0
    const middle = centrality[at] ?? 0
    mass += rare
    coreMass += rare * middle
    const line = byGloss.lineOf[word] ?? 0
    if (line === 0) continue
    let best = 0
    for (let a = byGloss.start[line] ?? 0; a < (byGloss.start[line + 1] ?? 0); a++) {
      const term = byGloss.terms[a] ?? 0
      const weight = byGloss.weights[a] ?? 0
      if (weight > (answered[term] ?? 0)) answered[term] = weight
      if (weight * middle > (central[term] ?? 0)) central[term] = weight * middle
      if (weight > best) best = weight
    }
    shared += best * rare
    core += best * rare * middle
  }
  signs[AT.glossShare] = Math.sqrt(shared / Math.max(1, mass))
  signs[AT.glossCore] = core / Math.max(1, coreMass)
  readGlossByTerm(probe)
}

/** The same from the side of the text: how much of it the gloss answers. */
function readGlossByTerm({ signs, weights, met, spare: [answered, central], total }: Probe): void {
  let sum = 0
  let more = 0
  let middle = 0
  for (let term = 0; term < answered.length; term++) {
    const weight = weights[term] ?? 0
    const sure = answered[term] ?? 0
    sum += weight * sure
    middle += weight * (central[term] ?? 0)
    more += weight * Math.max(0, sure - (met[term] ?? 0))
  }
  signs[AT.gloss] = sum / total
  signs[AT.glossMore] = more / total
  signs[AT.glossCentral] = middle / total
}
