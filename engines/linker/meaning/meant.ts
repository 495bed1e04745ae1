import type { LinkerIndex } from '../lexicon.ts'
import { BRACKET_SHARE } from '../lexicon.ts'
import type { Probe } from '../probe.ts'
import { AT } from '../signs/worth.ts'
import { likenesses, nearness } from './meaning.ts'

/** How near the text and the label are in meaning: as a whole, and word by word from either side, by rarity. */
export function readMeaning(index: LinkerIndex, probe: Probe, label: number): void {
  const { sense, signs } = probe
  const { start, values } = index.stemsOfLabel
  const from = start[label] ?? 0
  const end = start[label + 1] ?? 0
  const [best] = probe.spare
  best.fill(0)
  let mass = 0
  let sum = 0
  let restMass = 0
  let restSum = 0
  for (let at = from; at < end; at++) {
    const stem = values[at] ?? 0
    let nearest = 0
    const likes = likenesses(sense, index.meaning.rowOfStem[stem] ?? -1)
    const { seen } = sense
    for (let term = 0; term < best.length; term++) {
      const like = seen[likes + term] ?? 0
      if (like > nearest) nearest = like
      if (like > (best[term] ?? 0)) best[term] = like
    }
    const weight = (index.idf[stem] ?? 0) * (index.bracketed[at] === 1 ? BRACKET_SHARE : 1)
    mass += weight
    sum += weight * nearest
    if (at > from) {
      restMass += weight
      restSum += weight * nearest
    }
  }
  signs[AT.meaning] = Math.max(0, nearness(index.meaning.ofLabel, sense, label))
  signs[AT.labelMeant] = mass > 0 ? sum / mass : 0
  signs[AT.restLabelMeant] = restMass > 0 ? restSum / restMass : 0
  readMeaningByTerm(probe, best)
}

/** The same from the side of the text; its first word names the deed, the others what it is done to. */
function readMeaningByTerm({ signs, weights, total }: Probe, best: Float32Array): void {
  let text = 0
  for (let term = 0; term < best.length; term++) text += (weights[term] ?? 0) * (best[term] ?? 0)
  const first = weights[0] ?? 0
  const rest = total - first
  signs[AT.textMeant] = total > 0 ? text / total : 0
  signs[AT.restTextMeant] = rest > 1e-6 ? (text - first * (best[0] ?? 0)) / rest : 0
}
