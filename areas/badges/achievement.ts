import type { BadgeContent, Criterion, Maker } from './badge-content.ts'
import type { BadgeVersion } from './version.ts'

/** Context of Open Badges 3.0.3; no context of our own: a dead address would kill every badge. */
export const OB3_CONTEXT = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const

/** Where a version lives for ever. */
export const versionAddress = (
  origin: string,
  { slug, number }: Pick<BadgeVersion, 'slug' | 'number'>,
) => `${origin}/b/${slug}/v/${number}`

/** The Achievement of Open Badges 3.0 that a version is, without its context: what an award puts in `credentialSubject`. */
export function achievementOf(version: BadgeVersion, origin: string) {
  const { content, number } = version
  const id = versionAddress(origin, version)
  const alignment = content.criteria.flatMap((one) => alignmentOf(one, origin))
  const levels = content.criteria.flatMap((one, place) =>
    levelOf(one, content.language, `${id}#niveau-${place + 1}`),
  )
  return {
    id,
    type: ['Achievement'],
    name: content.name,
    description: content.purpose,
    achievementType: content.kind,
    criteria: { id, narrative: narrativeOf(content) },
    image: { id: `${id}/image.svg`, type: 'Image', caption: content.picture.alt || content.name },
    creator: creatorOf(content.maker, id, origin),
    version: String(number),
    inLanguage: content.language,
    ...(content.tags.length > 0 ? { tag: content.tags } : {}),
    ...(alignment.length > 0 ? { alignment } : {}),
    ...(levels.length > 0 ? { resultDescription: levels } : {}),
  }
}

/** Criteria in Markdown, as the standard asks; then who gives the badge and what it is worth. */
function narrativeOf({ criteria, givers, worth }: BadgeContent): string {
  const lines = criteria.map(({ text, evidence }) => `- ${text}${evidence && ` (${evidence})`}`)
  return [lines.join('\n'), givers, worth].filter(Boolean).join('\n\n')
}

function alignmentOf({ links }: Criterion, origin: string) {
  return links.map(({ name, framework, code, id, kind }) => ({
    type: ['Alignment'],
    targetName: name,
    targetUrl: `${origin}/id/${id}`,
    targetFramework: framework,
    targetCode: code,
    ...(kind === 'skill' ? { targetType: 'ceasn:Competency' } : {}),
  }))
}

/** From the European wording: a starting point, then alone, then at ease, then showing others. */
const LEVEL_NAMES = {
  fr: ['Je découvre', 'Je me débrouille', 'À l’aise', 'Je montre aux autres'],
  en: ['I am discovering', 'I manage', 'At ease', 'I show others'],
} as const

/** A criterion that says how well is a result: four levels, the one asked for. */
function levelOf({ text, level }: Criterion, language: 'fr' | 'en', id: string) {
  if (level === null) return []
  return [
    {
      id,
      type: ['ResultDescription'],
      name: text,
      resultType: 'RubricCriterionLevel',
      requiredLevel: `${id}-${level}`,
      rubricCriterionLevel: LEVEL_NAMES[language].map((name, place) => ({
        id: `${id}-${place + 1}`,
        type: ['RubricCriterionLevel'],
        name,
        level: String(place + 1),
      })),
    },
  ]
}

/** An organisation has its page; a person is not named. */
function creatorOf(maker: Maker, id: string, origin: string) {
  return maker.kind === 'organisation'
    ? { id: `${origin}/structures/${maker.slug}`, type: ['Profile'], name: maker.name }
    : { id: `${id}#auteur`, type: ['Profile'], name: 'La personne qui a écrit ce badge' }
}

/** The same as a document of its own. */
export function achievementDocument(version: BadgeVersion, origin: string) {
  return { '@context': [...OB3_CONTEXT], ...achievementOf(version, origin) }
}
