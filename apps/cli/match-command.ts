import type { Knowledge } from '../../areas/knowledge/knowledge.ts'
import { currentKnowledge } from '../../areas/knowledge/server/current-knowledge.ts'
import { profileOf, type ToldProfile, toldProfile } from '../../areas/knowledge/told-profile.ts'
import { match } from '../../engines/matching/matching.ts'
import { type Call, optionsOf, topOf, WrongCall } from './command.ts'
import { linesOf, writeJson } from './lines.ts'

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

function readProfile(line: string): ToldProfile | { error: string } {
  let content: unknown
  try {
    content = JSON.parse(line)
  } catch {
    return { error: 'Cette ligne n’est pas du JSON.' }
  }
  const read = toldProfile.safeParse(content)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const place = issue?.path.join('.') ?? ''
  return {
    error: `Ce profil ne convient pas${place ? ` (${place})` : ''} : ${issue?.message ?? 'forme inattendue'}.`,
  }
}

function answer(knowledge: Knowledge, read: ToldProfile, top: number): object {
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
