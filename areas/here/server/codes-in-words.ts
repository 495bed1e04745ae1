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

/** Nobody accepts what is read here, as the teller does of their own story: only what is clearly named is kept. */
const FLOOR = 0.65
/** Several words that name it together say more than one. */
const MANY = 3
const FLOOR_OF_MANY = 0.45
/** Of what the same words call, only what they call about as well as the best. */
const AS_WELL = 0.85

/** What a person's own sentence, a caption or a criterion speaks of, thing by thing. */
export async function codesInWords(ctx: Context, text: string | null): Promise<Called[]> {
  const read = (text ?? '').replace(KNOWS, '').slice(0, 2_000)
  if (read.trim() === '') return []
  const knowledge = await currentKnowledge(ctx)
  const { activities, skills } = await proposeFromText(ctx, read)
  const calledBy = (codes: readonly string[]) =>
    codes.flatMap((code) => askedCodesOf(knowledge, code))
  return clear([
    ...skills.map((one) => ({ ...one, codes: calledBy([one.code]) })),
    ...activities.map((one) => ({
      ...one,
      codes: calledBy(knowledge.activities.get(one.code)?.skills ?? []),
    })),
  ]).map(({ codes, because }) => ({ codes, because }))
}

type Heard = Called & { score: number }

function clear(all: readonly Heard[]): Heard[] {
  const best = new Map<string, number>()
  for (const { score, because } of all)
    for (const word of because) best.set(word, Math.max(score, best.get(word) ?? 0))
  return all.filter(
    ({ score, because, codes }) =>
      codes.length > 0 &&
      (score >= FLOOR || (score >= FLOOR_OF_MANY && because.length >= MANY)) &&
      because.some((word) => score >= AS_WELL * (best.get(word) ?? 0)),
  )
}

/** A deed or a criterion names one thing: the official skill it names may be looked for too. */
export async function codesInDeed(ctx: Context, text: string): Promise<Called> {
  const called = await codesInWords(ctx, text)
  const { linkers } = await currentKnowledge(ctx)
  const official = linkIn(linkers.skill, text.replace(KNOWS, ''), 2)
    .filter(({ score }) => score >= FLOOR)
    .map(({ code, because }) => ({ codes: [code], because }))
  const all = [...called, ...official]
  return {
    codes: [...new Set(all.flatMap(({ codes }) => codes))],
    because: [...new Set(all.flatMap(({ because }) => because))],
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
