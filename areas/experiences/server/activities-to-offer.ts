import { link } from '../../../engines/linker/linker.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import type { OfferedActivity } from '../activity.ts'
import type { Experience } from '../experience.ts'

const MOST_OFFERED = 24
const FOUND_FROM_TITLE = 12

/** What may be ticked: the theme's activities, the heart of the occupation, or what the person's own title makes think of. */
export async function activitiesToOffer(
  ctx: Context,
  experience: Experience,
): Promise<OfferedActivity[]> {
  const knowledge = await currentKnowledge(ctx)
  const theme = knowledge.themes.find(({ code }) => code === experience.themeCode)
  if (theme)
    return theme.activities.map(({ code, label, skills, transversal }) => ({
      code,
      text: label,
      skills,
      transversal,
    }))
  const occupation = experience.occupationCode
    ? knowledge.occupations.get(experience.occupationCode)
    : undefined
  if (occupation) {
    return occupation.skills
      .filter(({ kind }) => kind !== 'savoir')
      .slice(0, MOST_OFFERED)
      .map(({ code, label }) => offeredSkill(knowledge, code, label))
  }
  const hits = link(knowledge.linkers.everyday, experience.title, {
    top: FOUND_FROM_TITLE * 4,
    floor: 0.1,
  })
  const codes = [...new Set(hits.map(({ id }) => id))].slice(0, FOUND_FROM_TITLE)
  return codes.map((code) =>
    offeredSkill(knowledge, code, knowledge.skills.get(code)?.label ?? code),
  )
}

function offeredSkill(knowledge: Knowledge, code: string, text: string): OfferedActivity {
  return { code, text, skills: [code], transversal: knowledge.skills.get(code)?.transversal ?? [] }
}

/** What an activity or a skill brings: its name, its know-how and the competences it calls on. */
export async function whatItBrings(
  ctx: Context,
  code: string,
): Promise<OfferedActivity | undefined> {
  const knowledge = await currentKnowledge(ctx)
  const activity = knowledge.activities.get(code)
  if (activity)
    return {
      code,
      text: activity.label,
      skills: activity.skills,
      transversal: activity.transversal,
    }
  const skill = knowledge.skills.get(code)
  return skill && offeredSkill(knowledge, code, skill.label)
}

/** Names the know-how behind codes, each once. */
export async function nameSkills(
  ctx: Context,
  codes: readonly string[],
): Promise<Experience['skills']> {
  const { skills } = await currentKnowledge(ctx)
  return [...new Set(codes)].flatMap((code) => {
    const skill = skills.get(code)
    return skill ? [{ code, label: skill.label }] : []
  })
}
