import type { z } from 'zod'
import { cleaned } from '../fields.ts'
import { formWords } from '../form-words.ts'
import { canSay, type Reading, sayCode, sayer } from '../words.ts'

/** What the person typed, as the browser sent it. */
export type Typed = Record<string, string | string[]>

/** One thing to correct: the field, and the sentence. */
export type Problem = { field: string; text: string }

/** Largest form read: far above any field's limit, so that a too long text still gets its sentence. */
export const LARGEST_BODY = 2 * 1024 * 1024

/** A form as it was sent: what was typed, and the files. */
export type SentForm = { typed: Typed; files: Record<string, File> }

/** Beyond this nothing more is read, not even to be polite. */
const NEVER_MORE = 64 * 1024 * 1024

/**
 * Reads a form up to a size; undefined when it is larger. What is too much is let by without being kept, so that the
 * browser, which listens only once it has said everything, hears the answer.
 */
export async function readForm(request: Request, largest: number): Promise<SentForm | undefined> {
  const body = await readBody(request, largest)
  if (!body) return undefined
  const kind = request.headers.get('content-type') ?? ''
  if (!kind.startsWith('multipart/form-data')) {
    return { typed: typedFrom(new URLSearchParams(body.toString('utf8'))), files: {} }
  }
  const sent = new Response(new Uint8Array(body), { headers: { 'content-type': kind } })
  const form = await sent.formData().catch(() => new FormData())
  return { typed: typedFrom(form), files: filesFrom(form) }
}

async function readBody(request: Request, largest: number): Promise<Buffer | undefined> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  const reader = request.body?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    bytes += next.value.byteLength
    if (bytes > NEVER_MORE) {
      await reader?.cancel()
      break
    }
    if (bytes > largest) pieces.length = 0
    else pieces.push(next.value)
  }
  return bytes > largest ? undefined : Buffer.concat(pieces)
}

/** One file a field. An empty field is sent as a file without name nor content: it is none. */
function filesFrom(form: FormData): Record<string, File> {
  const files: Record<string, File> = Object.create(null)
  for (const [name, value] of form.entries())
    if (typeof value !== 'string' && value.size > 0) files[name] = value
  return files
}

/** Reads a native form; repeated names become lists. */
export function typedFrom(body: URLSearchParams | FormData): Typed {
  const typed: Typed = Object.create(null)
  for (const [name, value] of body.entries()) {
    if (typeof value !== 'string') continue
    const before = typed[name]
    typed[name] =
      before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
  }
  return typed
}

/** Turns what zod found into sentences, in the person's reading. */
export function problemsOf(error: z.ZodError, reading: Reading): Problem[] {
  const seen = new Set<string>()
  const problems: Problem[] = []
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? 'form')
    if (seen.has(field)) continue
    seen.add(field)
    problems.push({ field, text: sentenceOf(issue, reading) })
  }
  return problems
}

function sentenceOf(issue: z.core.$ZodIssue, reading: Reading): string {
  const say = sayer(formWords, reading)
  if (issue.message && canSay(issue.message)) return sayCode(issue.message, reading)
  if (issue.code === 'too_big') {
    return say(issue.origin === 'array' ? 'tooMany' : 'tooLong', { max: Number(issue.maximum) })
  }
  if (issue.code === 'too_small') return say('needed')
  if (issue.code === 'invalid_type') return say('needed')
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return say('chooseOne')
  return say('wrong')
}

/** What to show again in a text field: what was typed, else what is kept. */
export function typedText(typed: Typed, name: string, kept: string | null | undefined): string {
  const value = typed[name]
  if (value === undefined) return kept ?? ''
  return cleaned(Array.isArray(value) ? (value[0] ?? '') : value)
}

/** Which boxes to show ticked again. */
export function typedChoices(typed: Typed, name: string, kept: readonly string[]): string[] {
  const value = typed[name]
  // In a form that was sent, a name that is absent means that nothing is ticked.
  if (value === undefined) return Object.keys(typed).length > 0 ? [] : [...kept]
  return Array.isArray(value) ? value : [value]
}
