/**
 * Why a document cannot be read, signed or checked. `code` is stable and meant for programs and for `words.ts`;
 * `where` is what was met (a term, a path), never shown without escaping.
 */
export class CredentialRefusal extends Error {
  readonly code: string
  readonly where: string
  constructor(code: string, where = '') {
    super(where === '' ? code : `${code}: ${where}`)
    this.name = 'CredentialRefusal'
    this.code = code
    this.where = where
  }
}

/** The own path does not know this construction: the document goes to the full library. */
export class Unsupported extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'Unsupported'
  }
}
