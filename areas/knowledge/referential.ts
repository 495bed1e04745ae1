import { refusal } from '../../platform/refusal.ts'

/** One edition of a referential: which, from whom, under which licence. Shown to people wherever its facts are shown. */
export type Referential = {
  name: 'starter' | 'rome'
  version: string
  /** Day of publication, as YYYY-MM-DD; null when the source does not say. */
  publishedOn: string | null
  licence: string
  sourceLine: string
  checksum: string
}

/** A thing a referential names. Facts are attributes; links to other things are relations. */
export type Concept = { kind: string; code: string; label: string; facts: Record<string, unknown> }

/** A directed link between two things; what the weight means depends on the kind. */
export type Relation = { kind: string; src: string; dst: string; weight: number }

/** What an import read, kept and refused. */
export type ImportReport = {
  outcome: 'loaded' | 'already'
  name: Referential['name']
  version: string
  publishedOn: string | null
  files: FileReport[]
  concepts: number
  relations: number
  seconds: number
}

export type FileReport = {
  file: string
  read: number
  kept: number
  refused: number
  why: string[]
}

export type Progress = (step: { what: string; done: number; of: number }) => void

/** The file cannot be trusted, so nothing of it is loaded. */
export const brokenExport = refusal('knowledge.brokenExport', 422)
/** The file is in another alphabet than it says. */
export const wrongEncoding = refusal('knowledge.wrongEncoding', 422)
export const missingFile = refusal('knowledge.missingFile', 422)
export const missingColumn = refusal('knowledge.missingColumn', 422)
export const brokenRow = refusal('knowledge.brokenRow', 422)
export const repeatedCode = refusal('knowledge.repeatedCode', 422)
export const tooLarge = refusal('knowledge.tooLarge', 422)
export const unreachable = refusal('knowledge.unreachable', 503)
export const notThere = refusal('knowledge.notThere', 404)
export const notYoursToImport = refusal('knowledge.notYoursToImport', 403)
export const importUnderWay = refusal('knowledge.importUnderWay', 409)
export const brokenPack = refusal('knowledge.brokenPack', 422)
export const noSuchOccupation = refusal('knowledge.noSuchOccupation', 404)
