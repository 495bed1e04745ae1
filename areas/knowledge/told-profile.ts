import { z } from 'zod'
import type { Profile } from '../../engines/matching/matching.ts'
import { askedCodesOf, type Knowledge } from './knowledge.ts'

const codes = z.array(z.string()).max(1_000)

const wishes = z.object({
  contextsWanted: codes.optional(),
  contextsRefused: codes.optional(),
  accessLevelMax: z.number().optional(),
  domains: codes.optional(),
  flags: codes.optional(),
  refused: codes.optional(),
})

/** A profile as others send it; "constraints" is accepted for "wishes". */
export const toldProfile = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  skills: z
    .array(
      z.object({
        code: z.union([z.string(), z.number()]).transform(String),
        level: z.number().min(1).max(8).default(4),
        firmness: z.enum(['declared', 'recommended', 'recognised']).optional(),
        yearsAgo: z.number().min(0).optional(),
      }),
    )
    .max(2_000)
    .default([]),
  transversal: z.record(z.string(), z.number().min(1).max(8)).default({}),
  interests: z
    .array(
      z.union([
        z.string().transform((code) => ({ code, weight: 1 })),
        z.object({ code: z.string(), weight: z.number().min(-1).max(1).default(1) }),
      ]),
    )
    .default([]),
  wishes: wishes.optional(),
  constraints: wishes.optional(),
})

export type ToldProfile = z.infer<typeof toldProfile>

/** Everyday skills become the codes that occupations ask; a skill said twice counts at its best. */
export function profileOf(
  knowledge: Knowledge,
  { skills, transversal, interests, ...read }: ToldProfile,
): Profile {
  const best = new Map<string, Profile['skills'][number]>()
  for (const { code, level, firmness, yearsAgo } of skills) {
    const asked = askedCodesOf(knowledge, code)
    for (const one of asked.length > 0 ? asked : [code]) {
      if ((best.get(one)?.level ?? 0) >= level) continue
      best.set(one, {
        code: one,
        level,
        ...(firmness ? { firmness } : {}),
        ...(yearsAgo === undefined ? {} : { yearsAgo }),
      })
    }
  }
  const wanted = read.wishes ?? read.constraints
  return {
    skills: [...best.values()],
    transversal,
    interests,
    ...(wanted ? { wishes: withoutUndefined(wanted) } : {}),
  }
}

function withoutUndefined(wanted: z.infer<typeof wishes>): NonNullable<Profile['wishes']> {
  // dropping the absent ones leaves exactly the wishes that were said
  return Object.fromEntries(
    Object.entries(wanted).filter(([, value]) => value !== undefined),
  ) as NonNullable<Profile['wishes']>
}
