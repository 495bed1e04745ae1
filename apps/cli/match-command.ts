import { z } from 'zod'
import { askedCodesOf, type Knowledge } from '../../areas/knowledge/knowledge.ts'
import { currentKnowledge } from '../../areas/knowledge/server/current-knowledge.ts'
import { match, type Profile } from '../../engines/matching/matching.ts'
import { type Call, optionsOf, topOf, WrongCall } from './command.ts'
import { linesOf, writeJson } from './lines.ts'

const codes = z.array(z.string()).max(1_000)

const wishes = z.object({
  contextsWanted: codes.optional(),
  contextsRefused: codes.optional(),
  accessLevelMax: z.number().optional(),
  domains: codes.optional(),
  flags: codes.optional(),
  refused: codes.optional(),
})

/** One profile a line; "constraints" is accepted for "wishes". */
const profile = z.object({
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

type Read = z.infer<typeof profile>

/** Profiles as JSON lines → ranked occupations with the part each thing plays. A wrong line is answered in its place. */
export async function matchCommand(call: Call): Promise<number> {
  const { options, plain } = optionsOf(call.words, ['top'])
  if (plain.length > 0)
    throw new WrongCall(
      `« ${plain[0]} » est de trop : les profils se donnent sur l’entrée standard.`,
    )
  const top = topOf(options)
  return call.open(async (ctx) => {
    const knowledge = await currentKnowledge(ctx)
    let wrong = 0
    for await (const line of linesOf(call.input)) {
      const read = readProfile(line)
      if ('error' in read) wrong++
      await writeJson(call.output, 'error' in read ? read : answer(knowledge, read, top))
    }
    return wrong > 0 ? 1 : 0
  })
}

function readProfile(line: string): Read | { error: string } {
  let content: unknown
  try {
    content = JSON.parse(line)
  } catch {
    return { error: 'Cette ligne n’est pas du JSON.' }
  }
  const read = profile.safeParse(content)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const place = issue?.path.join('.') ?? ''
  return {
    error: `Ce profil ne convient pas${place ? ` (${place})` : ''} : ${issue?.message ?? 'forme inattendue'}.`,
  }
}

function answer(knowledge: Knowledge, read: Read, top: number): object {
  const ranked = match(knowledge.matcher, profileOf(knowledge, read), { top })
  return {
    ...(read.id === undefined ? {} : { id: read.id }),
    results: ranked.map((one, place) => ({
      rank: place + 1,
      label: knowledge.occupations.get(one.code)?.label ?? '',
      ...one,
    })),
  }
}

/** Everyday skills become the codes that occupations ask; a skill said twice counts at its best. */
function profileOf(
  knowledge: Knowledge,
  { skills, transversal, interests, ...read }: Read,
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
