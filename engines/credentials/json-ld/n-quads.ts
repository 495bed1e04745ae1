import { CredentialRefusal, Unsupported } from '../refusal.ts'
import { XSD_STRING } from './active-context.ts'

const NS = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
export const RDF = {
  type: `<${NS}type>`,
  first: `<${NS}first>`,
  rest: `<${NS}rest>`,
  nil: `<${NS}nil>`,
}

const XSD = 'http://www.w3.org/2001/XMLSchema#'
const DOUBLE = `${XSD}double`

/** An absolute address that N-Quads writes without escapes. */
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|^`\\\p{Cc}]*$/u

export function isAbsolute(address: string): boolean {
  return ABSOLUTE.test(address)
}

/** The scalars of JSON as literals (JSON-LD 1.1 API, 8.6: booleans, integers and doubles have canonical forms). */
export function scalarText(
  value: string | number | boolean,
  datatype: string | undefined,
  suffix: string,
): string {
  if (typeof value === 'string') {
    if (datatype === DOUBLE) throw new Unsupported('a double written as a text')
    return literal(value) + suffix
  }
  if (typeof value === 'boolean') return `"${value}"${suffix || `^^<${XSD}boolean>`}`
  if (datatype === XSD_STRING) throw new Unsupported('a number that is a text')
  if (!Number.isFinite(value)) throw new CredentialRefusal('malformed_text', String(value))
  if (isDouble(value) || datatype === DOUBLE) {
    const written = value.toExponential(15).replace(/(\d)0*e\+?/, '$1E')
    return `"${written}"${suffix || `^^<${DOUBLE}>`}`
  }
  return `"${value.toFixed(0)}"${suffix || `^^<${XSD}integer>`}`
}

function isDouble(value: number): boolean {
  return String(value).includes('.') || Math.abs(value) >= 1e21
}

const BCP_47 = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/

/** A text in a language (BCP 47, small letters). */
export function taggedText(text: string, language: string): string {
  if (!BCP_47.test(language)) throw new CredentialRefusal('malformed_language', language)
  return `${literal(text)}@${language.toLowerCase()}`
}

/** A text with its direction, as Data Integrity suites sign it (JSON-LD 1.1, 4.2.4.1: `i18n` datatypes). */
export function directedText(text: string, language: string, direction: string): string {
  if (!BCP_47.test(language)) throw new CredentialRefusal('malformed_language', language)
  if (direction !== 'ltr' && direction !== 'rtl')
    throw new CredentialRefusal('malformed_language', direction)
  return `${literal(text)}^^<https://www.w3.org/ns/i18n#${language.toLowerCase()}_${direction}>`
}

/** A text whose type is a full address. */
export function typedText(text: string, type: string): string {
  if (!/^https?:\/\//.test(type) || !isAbsolute(type) || type === DOUBLE || type === XSD_STRING)
    throw new Unsupported(type)
  if (type === `${NS}langString`) throw new Unsupported(type)
  return `${literal(text)}^^<${type}>`
}

const ESCAPED = /[\p{Cc}"\\]/u
const EVERY_ESCAPED = /[\p{Cc}"\\]/gu

const SHORT: { [sign: string]: string } = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
}

/** Canonical N-Quads (RDF 1.2 N-Quads, section 4): half a sign outside the basic plane would be signed as any other half. */
export function literal(text: string): string {
  if (!text.isWellFormed()) throw new CredentialRefusal('malformed_text', 'half a sign')
  if (!ESCAPED.test(text)) return `"${text}"`
  return `"${text.replace(EVERY_ESCAPED, escaped)}"`
}

/** Signs of control from U+0080 on stand as they are. */
function escaped(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code > 127) return sign
  return SHORT[sign] ?? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`
}
