import type { Context } from '../../../platform/server/context.ts'
import type { Criterion } from '../../badges/badge-content.ts'
import { askedCodesOf, type Knowledge } from '../../knowledge/knowledge.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { linkIn } from '../../knowledge/server/link-text.ts'
import { proposeFromText } from '../../knowledge/server/propose-from-text.ts'
import { COMPETENCE_CODES } from '../../skills/competence.ts'

/** Skills that some words speak of, under the codes occupations ask, and the words that called them. */
export type Called = { codes: string[]; because: string[] }

/** "Sait" says nothing of what one knows. */
const KNOWS = /^(elle |il |je |j’|on |vous )?(sait|sais|savez|savoir)\s+/i

/** What a person's own sentence, a caption or a criterion speaks of: only what it clearly names. */
export async function codesInWords(ctx: Context, text: string | null): Promise<Called> {
  const read = (text ?? '').replace(KNOWS, '').slice(0, 2_000)
  if (read.trim() === '') return { codes: [], because: [] }
  const knowledge = await currentKnowledge(ctx)
  const { activities, skills } = await proposeFromText(ctx, read)
  const done = activities.flatMap(({ code }) => knowledge.activities.get(code)?.skills ?? [])
  const all = [...skills.map(({ code }) => code), ...done]
  return {
    codes: [...new Set(all.flatMap((code) => askedCodesOf(knowledge, code)))],
    because: [...new Set([...skills, ...activities].flatMap(({ because }) => because))],
  }
}

/** A label is short and says one thing: the official skill it names may be looked for too. */
const LABEL_FLOOR = 0.5

/** The same for a deed or a criterion, which names one thing. */
export async function codesInDeed(ctx: Context, text: string): Promise<Called> {
  const { codes, because } = await codesInWords(ctx, text)
  const { linkers } = await currentKnowledge(ctx)
  const official = linkIn(linkers.skill, text.replace(KNOWS, ''), 2).filter(
    ({ score }) => score >= LABEL_FLOOR,
  )
  return {
    codes: [...new Set([...codes, ...official.map(({ code }) => code)])],
    because: [...new Set([...because, ...official.flatMap((one) => one.because)])],
  }
}

const leaningAlready = new WeakMap<Knowledge['skills'], Map<string, string[]>>()

/** Competences a skill calls on: ours say so; an official one calls on those of the everyday skills that mean it. */
export function leansOn({ skills }: Pick<Knowledge, 'skills'>, code: string): string[] {
  const known = leaningAlready.get(skills) ?? leaningIn(skills)
  leaningAlready.set(skills, known)
  return known.get(code) ?? []
}

function leaningIn(skills: Knowledge['skills']): Map<string, string[]> {
  const leaning = new Map<string, string[]>()
  for (const { code, transversal, rome } of skills.values()) {
    if (transversal.length === 0) continue
    leaning.set(code, transversal)
    const [closest] = rome
    if (closest && !leaning.has(closest)) leaning.set(closest, transversal)
  }
  return leaning
}

/** A criterion answers to itself: whoever was given this very badge shows all of it, whatever its words call. */
export const criterionCode = ({ id }: Pick<Criterion, 'id'>) => `criterion.${id}`

type Tied = { codes: string[]; competences: string[] }

/** Concepts somebody tied to a criterion, under the codes occupations ask or among the twelve competences. */
export async function conceptsOf(ctx: Context, { links }: Criterion): Promise<Tied> {
  const knowledge = await currentKnowledge(ctx)
  const competences = links.flatMap(({ kind, code, name }) => {
    if (kind === 'competence' && COMPETENCE_CODES.includes(code)) return [code]
    // RECTEC as it is imported names them by their official words.
    return knowledge.competences.filter(({ official }) => official === name).map((one) => one.code)
  })
  const codes = links
    .filter(({ referential }) => referential === 'rome' || referential === 'starter')
    .flatMap(({ code }) => askedCodesOf(knowledge, code))
  return { codes: [...new Set(codes)], competences: [...new Set(competences)] }
}
