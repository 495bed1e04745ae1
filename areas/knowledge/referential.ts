import { refusal } from '../../platform/refusal.ts'
import type { EditionDiff } from './edition-diff.ts'

/** One edition of a referential: which, from whom, under which licence. Shown to people wherever its facts are shown. */
export type Referential = {
  /** Its name in addresses and on the command line: rome, esco… */
  name: string
  /** Its name for people: ROME 4.0, ESCO… */
  title: string
  version: string
  /** Day of publication, as YYYY-MM-DD; null when the source does not say. */
  publishedOn: string | null
  licence: string
  sourceLine: string
  checksum: string
}

/** A thing a referential names. Facts are attributes; links to other things are relations. */
export type Concept = { kind: string; code: string; label: string; facts: Record<string, unknown> }

/** A directed link between two things of one referential; what the weight means depends on the kind. */
export type Relation = { kind: string; src: string; dst: string; weight: number }

/** Where a concept stands: its referential, its kind and the code it has there. */
export type Place = { referential: string; kind: string; code: string }

/** A link from a concept of one referential to a concept of another: SKOS kinds, and what a training prepares for. */
export type Mapping = {
  kind: MappingKind
  src: Place
  dst: Place
  /** From 0 to 1: how sure the source is. */
  confidence: number
  facts: Record<string, unknown>
}

export const MAPPING_KINDS = ['exact', 'close', 'broad', 'narrow', 'related', 'prepares'] as const
export type MappingKind = (typeof MAPPING_KINDS)[number]

/** A code that gave way to another one of the same kind: whoever kept the former is led to the latter. */
export type Replacement = { kind: string; code: string; by: string }

/** All that an importer read of a file, checked. */
export type ReadReferential = {
  concepts: Concept[]
  relations: Relation[]
  mappings: Mapping[]
  replacements: Replacement[]
  files: FileReport[]
}

/**
 * A file opened but not yet read: what it says of itself, and how to read on. `tell` says which part is being read.
 * An importer of many referentials gives each its `own` name and title; the name then follows that
 * of the importer, unless it is whole.
 */
export type OpenedReferential = {
  head: Omit<Referential, 'name' | 'title'> & {
    own?: { name: string; title: string; isWhole?: boolean }
  }
  read: (tell: (part: string) => void) => ReadReferential | Promise<ReadReferential>
}

/** Where an export lies: a path (file, zip or folder), an address, or bytes somebody sent. */
export type ExportSource = { path: string } | { url: string } | { bytes: Uint8Array }

/** What the command line or a form gives: an address when it looks like one, a path otherwise. */
export function sourceOf(text: string): ExportSource {
  return /^https?:\/\//i.test(text) ? { url: text } : { path: text }
}

/**
 * How files of one sort become a referential. `module`, a path from the root of the code, exports
 * `openReferential(source): Promise<OpenedReferential>`, which runs in a thread of its own.
 */
export type Importer = {
  name: string
  title: string
  module: string
  officialUrl: string | undefined
}

/** What an import read, kept and refused. */
export type ImportReport = {
  outcome: 'loaded' | 'already'
  name: string
  title: string
  version: string
  publishedOn: string | null
  files: FileReport[]
  concepts: number
  relations: number
  mappings: number
  /** What changed from the edition in use before; null when there was none, or when nothing was loaded. */
  since: { version: string; changes: EditionDiff } | null
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
