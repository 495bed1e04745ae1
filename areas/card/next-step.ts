import type { Card, CardSkill } from './card.ts'

/** The one thing suggested next. */
export type NextStep =
  | {
      step: 'begin' | 'chooseSkills' | 'tellAnother' | 'sayTastes' | 'seeOccupations'
      address: string
    }
  | { step: 'goOn'; address: string; title: string }
  | { step: 'sayHow'; address: string; skill: CardSkill }

/** An employer reads the first skills; the others may stay without words. */
const READ_FIRST = 3

/**
 * What helps most now. A story left in the middle comes first, then one's own words for the strongest skills
 * (they are read before any level), then a second experience, then tastes: occupations need them.
 */
export function nextStepOf({ skills, experiences, unfinished, interests }: Card): NextStep {
  if (unfinished) return { step: 'goOn', ...unfinished }
  const last = experiences[0]
  if (!last) return { step: 'begin', address: '/experiences/nouvelle' }
  if (skills.length === 0)
    return { step: 'chooseSkills', address: `/experiences/${last.id}/savoirs` }
  const skill = skills.slice(0, READ_FIRST).find(({ sentence }) => !sentence)
  const where = skill?.experiences[0]
  if (skill && where)
    return { step: 'sayHow', address: `/experiences/${where.id}/niveau/${skill.code}`, skill }
  if (experiences.length < 2) return { step: 'tellAnother', address: '/experiences/nouvelle' }
  if (interests.length === 0) return { step: 'sayTastes', address: '/mes-gouts' }
  return { step: 'seeOccupations', address: '/metiers' }
}
