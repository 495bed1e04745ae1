import { z } from 'zod'

/** Shapes of form fields. Browsers send text; these say what text is right, and forms turn a breach into a sentence. */

/** Removes what no sentence needs and no database keeps: NUL and other control characters, broken surrogates. */
export function cleaned(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim()
}

/** A text that must be there. */
export function text(max: number) {
  return z.string().transform(cleaned).pipe(z.string().min(1).max(max))
}

/** A text that may be left empty; empty becomes null. */
export function optionalText(max: number) {
  return z
    .string()
    .optional()
    .transform((value) => cleaned(value ?? ''))
    .pipe(z.string().max(max))
    .transform((value) => value || null)
}

/** One choice among a list. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values)
}

/** One choice among a list, or none; "nothing ticked" becomes null. */
export function maybeOneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z
    .union([z.enum(values), z.literal('')])
    .optional()
    .transform((value) => value || null)
}

/** Several ticked boxes of the same name: none, one or many. */
export function many(most: number, each = 100) {
  return z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]))
    .pipe(z.array(z.string().max(each)).max(most))
}
