import { type LinkerIndex, link } from '../../engines/linker/linker.ts'
import { wordsOf } from '../../engines/linker/normalise.ts'
import { stemOf } from '../../engines/linker/stem.ts'
import { isGrammar } from '../../engines/linker/stop-words.ts'
import { bestById } from '../knowledge/best-by-id.ts'

/** What a line of a local referential may answer to, as the product reads it: how closely, how surely, and why. */
export type Candidate = {
  /** Lasting identifier of the concept. */
  id: string
  /** The name of the concept that was read; another name than its own, at times. */
  label: string
  kind: CandidateKind
  /** From 0 to 1. */
  confidence: number
  reason: Reason
  /** Words of the line that called it. */
  because: string[]
}

/** As SKOS says: the concept is the same, nearly the same, wider than the line, or narrower. */
export const CANDIDATE_KINDS = ['exact', 'close', 'broad', 'narrow'] as const
export type CandidateKind = (typeof CANDIDATE_KINDS)[number]

/** Why a concept is proposed, or that somebody looked for it. */
export const REASONS = [
  'sameWords',
  'fewerWords',
  'moreWords',
  'someWords',
  'meaning',
  'chosen',
] as const
export type Reason = (typeof REASONS)[number]

/** How many are proposed for a line. */
export const CANDIDATES = 5

/** The concepts a line may answer to, best first, each once; the same words come before anything else. */
export function candidatesFor(index: LinkerIndex, text: string, top = CANDIDATES): Candidate[] {
  const hits = bestById(link(index, text, { top: Math.max(60, top * 5) })).map((hit) => ({
    ...hit,
    kind: kindOf(text, hit.label),
  }))
  const same = hits.filter(({ kind }) => kind === 'exact')
  const others = hits.filter(({ kind }) => kind !== 'exact')
  return [...same, ...others].slice(0, top).map(({ score, ...read }, rank) => ({
    ...read,
    confidence: Math.round(100 * confidenceOf(read.kind, score, rank)) / 100,
    reason: reasonOf(read.kind, read.because),
  }))
}

/** Same words, same thing: right 93 times in 100 on the phrases of the Belgian employment services (`npm run bench local`). */
const SAME_WORDS = 0.93
/** Above, the score of the linker no longer tells how often it is right. */
const MOST_OTHERWISE = 0.75
/** How often a place is right beside the first, for one score; same source. */
const BY_RANK = [1, 0.5, 0.4, 0.35, 0.25]

function confidenceOf(kind: CandidateKind, score: number, rank: number): number {
  if (kind === 'exact') return SAME_WORDS
  return Math.min(MOST_OTHERWISE, score) * (BY_RANK[rank] ?? BY_RANK.at(-1) ?? 0)
}

/**
 * The same words, whatever their order, gender or tense: exact. Every word of one in the other: the one that says more is
 * narrower. Anything else is close at best.
 */
export function kindOf(line: string, name: string): CandidateKind {
  const ours = stemsOf(line)
  const theirs = stemsOf(name)
  if (ours.size === 0 || theirs.size === 0) return 'close'
  const isWithin = [...ours].every((stem) => theirs.has(stem))
  const holds = [...theirs].every((stem) => ours.has(stem))
  if (isWithin && holds) return 'exact'
  return isWithin ? 'narrow' : holds ? 'broad' : 'close'
}

function stemsOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter(({ folded }) => !isGrammar(folded))
      .map(({ folded }) => stemOf(folded)),
  )
}

function reasonOf(kind: CandidateKind, because: readonly string[]): Reason {
  if (kind === 'exact') return 'sameWords'
  if (kind === 'broad') return 'fewerWords'
  if (kind === 'narrow') return 'moreWords'
  return because.length > 0 ? 'someWords' : 'meaning'
}
