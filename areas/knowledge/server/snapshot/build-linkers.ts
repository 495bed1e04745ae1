import { buildIndex, type Label } from '../../../../engines/linker/linker.ts'
import type { Linkers } from '../../knowledge.ts'
import type { Title } from '../../occupation.ts'
import type { Skill } from '../../skill.ts'
import type { StarterPack } from '../../starter-pack.ts'

/** Prepares the search from people's words to what we know, one index a kind. */
export function buildLinkers(
  pack: StarterPack,
  titles: readonly Title[],
  official: readonly Skill[],
): Linkers {
  const everyday = pack.skills.flatMap((one) =>
    [one.label, ...one.words].map((label) => ({ id: one.code, label })),
  )
  return {
    title: buildIndex(titles.map(({ code, label }) => ({ id: code, label }))),
    skill: buildIndex(
      official.length > 0
        ? [...official.map(({ code, label }) => ({ id: code, label })), ...aliases(pack, official)]
        : everyday,
    ),
    everyday: buildIndex(everyday),
    activity: buildIndex(activityLabels(pack)),
    transversal: buildIndex(transversalLabels(pack)),
  }
}

/** Our spoken words lead to the closest ROME skill. */
function aliases(pack: StarterPack, official: readonly Skill[]): Label[] {
  const known = new Set(official.map(({ code }) => code))
  return pack.skills.flatMap((one) => {
    const closest = one.rome.find((code) => known.has(code))
    return closest === undefined
      ? []
      : [one.label, ...one.words].map((label) => ({ id: closest, label }))
  })
}

function activityLabels(pack: StarterPack): Label[] {
  return pack.themes.flatMap((theme) =>
    theme.activities.flatMap(({ code, label, facile }) => [
      { id: code, label },
      ...(facile ? [{ id: code, label: facile }] : []),
    ]),
  )
}

/** A competence is called by its names, by what its levels describe, and by the activities and skills that show it first. */
function transversalLabels(pack: StarterPack): Label[] {
  const own = pack.competences.flatMap((one) =>
    [one.official ?? '', one.label.fr, one.knowHow.fr, ...one.levels.map((level) => level.fr)]
      .filter((label) => label !== '')
      .map((label) => ({ id: one.code, label })),
  )
  const shown = [...pack.themes.flatMap((theme) => theme.activities), ...pack.skills].flatMap(
    ({ label, transversal }) => {
      const [first] = transversal
      return first === undefined ? [] : [{ id: first, label }]
    },
  )
  return [...own, ...shown]
}
