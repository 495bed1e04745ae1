/** What the judges use of packages that come without types. */

declare module '@digitalbazaar/vc' {
  type Loader = (url: string) => Promise<{ documentUrl: string; document: object; tag?: string }>
  type Shared = { suite: object | object[]; documentLoader: Loader; now?: Date | string }
  type Verified = { verified: boolean; error?: { message: string; errors?: Error[] } }
  export function issue(options: Shared & { credential: object }): Promise<object>
  export function verifyCredential(
    options: Shared & { credential: object; checkStatus?: () => Promise<{ verified: boolean }> },
  ): Promise<Verified>
  export function verify(
    options: Shared & {
      presentation: object
      unsignedPresentation?: boolean
      checkStatus?: () => Promise<{ verified: boolean }>
    },
  ): Promise<Verified>
}

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: object; signer?: object; date?: string })
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object
}

declare module '@digitalbazaar/ed25519-multikey' {
  export function generate(options: {
    id: string
    controller: string
    seed: Uint8Array
  }): Promise<{ signer(): object }>
}

declare module '@digitalcredentials/ed25519-signature-2020' {
  export class Ed25519Signature2020 {
    constructor(options: { key: object; date?: string })
  }
}

declare module '@digitalcredentials/ed25519-verification-key-2020' {
  export const Ed25519VerificationKey2020: {
    generate(options: { seed: Uint8Array; controller: string }): Promise<object>
  }
}

declare module '@digitalcredentials/jsonld-signatures' {
  const jsigs: {
    purposes: { AssertionProofPurpose: new () => object }
    sign(
      document: object,
      options: { suite: object; purpose: object; documentLoader: (url: string) => Promise<object> },
    ): Promise<object>
  }
  export default jsigs
}
