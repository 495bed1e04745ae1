import type { LinkerIndex } from '../lexicon.ts'
import { BRACKET_SHARE } from '../lexicon.ts'
import type { Probe } from '../probe.ts'
import type { Signs } from '../signs/worth.ts'
import { likenesses, nearness } from './meaning.ts'

/** How near the text and the label are in meaning: as a whole, and word by word from either side, by rarity. */
export function meantOf(
  index: LinkerIndex,
  { terms, total, sense }: Probe,
  label: number,
): Pick<Signs, 'meaning' | 'textMeant' | 'labelMeant' | 'restTextMeant' | 'restLabelMeant'> {
  const { start, values } = index.stemsOfLabel
  const end = start[label + 1] ?? 0
  const best = new Float32Array(terms.length)
  let mass = 0
  let sum = 0
  let restMass = 0
  let restSum = 0
  for (let at = start[label] ?? 0; at < end; at++) {
    const stem = values[at] ?? 0
    let nearest = 0
    const likes = likenesses(sense, index.meaning.rowOfStem[stem] ?? -1)
    for (let term = 0; term < best.length; term++) {
      const like = likes[term] ?? 0
      if (like > nearest) nearest = like
      if (like > (best[term] ?? 0)) best[term] = like
    }
    const weight = (index.idf[stem] ?? 0) * (index.bracketed[at] === 1 ? BRACKET_SHARE : 1)
    mass += weight
    sum += weight * nearest
    if (at > (start[label] ?? 0)) {
      restMass += weight
      restSum += weight * nearest
    }
  }
  let text = 0
  for (let term = 0; term < best.length; term++)
    text += (terms[term]?.weight ?? 0) * (best[term] ?? 0)
  const first = terms[0]?.weight ?? 0
  const rest = total - first
  return {
    meaning: Math.max(0, nearness(index.meaning.ofLabel, sense, label)),
    textMeant: total > 0 ? text / total : 0,
    labelMeant: mass > 0 ? sum / mass : 0,
    restTextMeant: rest > 1e-6 ? (text - first * (best[0] ?? 0)) / rest : 0,
    restLabelMeant: restMass > 0 ? restSum / restMass : 0,
  }
}
