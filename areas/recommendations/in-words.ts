import { inReading, type Reading, sayer } from '../../platform/words.ts'
import type { Competence } from '../skills/competence.ts'
import { shownLevel } from '../skills/level.ts'
import { levelKey, skillWords } from '../skills/words.ts'
import type { SkillAnswer } from './answer.ts'
import type { GivenRecommendation } from './given.ts'
import { recommendationWords } from './words.ts'

type Named = { competenceId: string; name?: string }

/** The name of a skill in the reading of whoever looks; what was copied, when it is not one of the twelve. */
export function skillInWords(
  { competenceId, name = competenceId }: Named,
  competences: readonly Competence[],
  reading: Reading,
): string {
  const label = competences.find(({ code }) => code === competenceId)?.label
  return label ? inReading(label, reading) : name
}

/** "Organiser : à l'aise", or that they did not see it. */
export function answerInWords(
  answer: SkillAnswer & { name?: string },
  competences: readonly Competence[],
  reading: Reading,
): string {
  const say = sayer(recommendationWords, reading)
  const skill = skillInWords(answer, competences, reading)
  if (answer.level === null) return say('sawItNot', { skill })
  const level = sayer(skillWords, reading)(levelKey(shownLevel(answer.level)))
  return say('sawIt', { skill, level })
}

type Signer = Pick<GivenRecommendation, 'name' | 'role' | 'organisation'>

/** "Claire Morel, tutrice de stage, Le Fournil". */
export function signerInWords({ name, role, organisation }: Signer): string {
  return [name, role, organisation].filter(Boolean).join(', ')
}

type Known = Pick<GivenRecommendation, 'assurance' | 'verifiedOrganisation' | 'isSameBrowser'>

/** How well it is known who signed, and where it was signed when that should be said. */
export function assuranceInWords(
  { assurance, verifiedOrganisation, isSameBrowser }: Known,
  reading: Reading,
): string {
  const say = sayer(recommendationWords, reading)
  const known = say(`assurance-${assurance}`, { organisation: verifiedOrganisation ?? '' })
  return isSameBrowser ? `${known} · ${say('sameBrowser')}` : known
}
