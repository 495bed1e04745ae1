import type { JsonObject } from '../json.ts'
import { type ImageFacts, imageOf, type ProfileFacts, profileOf, said } from './profile.ts'

/** A badge class at one version. `id` is its https address, version included. */
export type AchievementFacts = {
  id: string
  name: string
  description: string
  /** How it is earned, in words (Markdown), and where that is told. */
  criteria: { narrative?: string; id?: string }
  image?: ImageFacts
  achievementType?: string
  /** When somebody else than the issuer made it. */
  creator?: ProfileFacts
  version?: string
  inLanguage?: string
  tag?: readonly string[]
  alignment?: readonly AlignmentFacts[]
  /** The same achievement in other languages or versions. */
  related?: readonly { id: string; inLanguage?: string; version?: string }[]
  /** Levels that can be reached. */
  resultDescription?: readonly ResultDescriptionFacts[]
}

/** A concept of a referential: ESCO, ROME, RECTEC… */
export type AlignmentFacts = {
  targetName: string
  targetUrl: string
  targetFramework?: string
  targetCode?: string
  targetDescription?: string
  targetType?: string
}

export type ResultDescriptionFacts = {
  id: string
  name: string
  resultType: string
  allowedValue?: readonly string[]
  requiredLevel?: string
  rubricCriterionLevel?: readonly {
    id: string
    name: string
    level?: string
    description?: string
  }[]
}

/** An Achievement of Open Badges 3.0. */
export function achievementOf(facts: AchievementFacts): JsonObject {
  const { id, name, description, criteria, image, creator, tag, alignment, related } = facts
  return {
    id,
    type: ['Achievement'],
    ...said({ achievementType: facts.achievementType, inLanguage: facts.inLanguage }),
    ...(creator === undefined ? {} : { creator: profileOf(creator) }),
    criteria: said(criteria),
    description,
    ...(image === undefined ? {} : { image: imageOf(image) }),
    name,
    ...said({
      version: facts.version,
      tag: tag && [...tag],
      alignment: alignment?.map((each) => ({ type: ['Alignment'], ...said(each) })),
      related: related?.map((each) => ({ type: ['Related'], ...said(each) })),
      resultDescription: facts.resultDescription?.map(resultDescriptionOf),
    }),
  }
}

function resultDescriptionOf(facts: ResultDescriptionFacts): JsonObject {
  const { allowedValue, rubricCriterionLevel, ...rest } = facts
  return {
    type: ['ResultDescription'],
    ...said(rest),
    ...said({
      allowedValue: allowedValue && [...allowedValue],
      rubricCriterionLevel: rubricCriterionLevel?.map((level) => ({
        type: ['RubricCriterionLevel'],
        ...said(level),
      })),
    }),
  }
}
