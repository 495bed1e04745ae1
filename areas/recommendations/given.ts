import type { Voice } from '../skills/firmness.ts'
import type { Answer } from './answer.ts'
import type { Assurance } from './assurance.ts'
import type { About, Recommendation, Relation } from './recommendation.ts'

/** A recommendation as others see it: who said what, of what, and how well it is known who they are. */
export type GivenRecommendation = Omit<Answer, 'organisationNumber'> & {
  id: string
  about: Pick<About, 'kind' | 'id' | 'title'>
  relation: Relation
  assurance: Assurance
  verifiedOrganisation: string | null
  isSameBrowser: boolean
  signedAt: Date
  /** The secret of the address where it is heard, when both agree. */
  voiceKey: string | null
  /** The same for two recommendations of one address; null when none was checked. */
  authorId: string | null
}

export function givenFrom(
  one: Recommendation,
  answer: Answer,
  voiceKey: string | null = null,
): GivenRecommendation {
  const { organisationNumber: _number, ...said } = answer
  const { kind, id, title } = one.about
  const assurance = one.assurance ?? 'place'
  return {
    ...said,
    id: one.id,
    about: { kind, id, title },
    relation: one.relation,
    assurance,
    verifiedOrganisation: one.verifiedOrganisation,
    isSameBrowser: one.isSameBrowser,
    signedAt: one.signedAt ?? one.createdAt,
    voiceKey,
    // Once an address is forgotten each of its words stands for itself.
    authorId: assurance === 'place' ? null : (one.mailHash ?? one.id),
  }
}

/** Who saw which skill. Without an address that answered, or on the person's own device, a word is shown but counts for nothing. */
export function voicesIn(all: readonly GivenRecommendation[]): Voice[] {
  return all.flatMap(({ authorId, isSameBrowser, skills }) =>
    authorId === null || isSameBrowser
      ? []
      : skills.flatMap(({ competenceId, level }) =>
          level === null ? [] : [{ competence: competenceId, authorId }],
        ),
  )
}
