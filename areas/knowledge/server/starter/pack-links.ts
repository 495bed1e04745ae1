import type { StarterPack } from '../../starter-pack.ts'

type Breach = { file: string; place: string; why: string }

/** Codes are written once, and what is pointed at exists. Answers the first mistake, or nothing. */
export function linksBreach(pack: StarterPack): Breach | undefined {
  const activities = pack.themes.flatMap((theme) => theme.activities)
  return (
    firstRepeated('packs/rectec', pack.competences) ??
    firstRepeated('packs/themes', pack.themes) ??
    firstRepeated('packs/themes', activities) ??
    firstRepeated('packs/interests', pack.families) ??
    firstRepeated('packs/skills', pack.skills) ??
    firstRepeated('packs/occupations', pack.occupations) ??
    firstUnknown(pack)
  )
}

function firstRepeated(file: string, things: readonly { code: string }[]): Breach | undefined {
  const seen = new Set<string>()
  for (const { code } of things) {
    if (seen.has(code)) return { file, place: code, why: `le code « ${code} » est écrit deux fois` }
    seen.add(code)
  }
  return undefined
}

function firstUnknown(pack: StarterPack): Breach | undefined {
  const known = {
    skill: codesOf(pack.skills),
    competence: codesOf(pack.competences),
    family: codesOf(pack.families),
    context: codesOf(pack.contexts),
  }
  const links: { file: string; from: string; to: string; among: Set<string> }[] = []
  const add = (file: string, from: string, among: Set<string>, targets: readonly string[]) => {
    for (const to of targets) links.push({ file, from, to, among })
  }
  for (const one of pack.themes.flatMap((theme) => theme.activities)) {
    add('packs/themes', one.code, known.skill, one.skills)
    add('packs/themes', one.code, known.competence, one.transversal)
  }
  for (const one of pack.skills) add('packs/skills', one.code, known.competence, one.transversal)
  for (const one of pack.occupations) {
    add(
      'packs/occupations',
      one.code,
      known.skill,
      one.skills.map((skill) => skill.code),
    )
    add('packs/occupations', one.code, known.competence, Object.keys(one.transversal))
    add(
      'packs/occupations',
      one.code,
      known.family,
      one.interests.map((interest) => interest.code),
    )
    if (known.context.size > 0) add('packs/occupations', one.code, known.context, one.contexts)
  }
  const broken = links.find(({ to, among }) => !among.has(to))
  return broken && { file: broken.file, place: broken.from, why: `« ${broken.to} » n’existe pas` }
}

function codesOf(things: readonly { code: string }[]): Set<string> {
  return new Set(things.map(({ code }) => code))
}
