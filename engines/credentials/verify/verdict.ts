import { idOf, type JsonObject } from '../json.ts'
import type { Contexts } from '../json-ld/known-contexts.ts'
import { CredentialRefusal } from '../refusal.ts'
import type { OpenedList } from '../status/status-list.ts'

/** The answer to one question about a credential, and the reason. What could not be asked is `unknown`, never `no`. */
export type Verdict = { answer: 'yes' | 'no' | 'unknown'; code: string; where?: string }

export const yes = (code: string): Verdict => ({ answer: 'yes', code })
export const no = (code: string, where = ''): Verdict => told('no', code, where)
export const unknown = (code: string, where = ''): Verdict => told('unknown', code, where)

function told(answer: Verdict['answer'], code: string, where: string): Verdict {
  return where === '' ? { answer, code } : { answer, code, where }
}

/** The worst of several: one `no` is enough, one `unknown` leaves the whole unknown. */
export function worstOf(verdicts: readonly Verdict[], otherwise: Verdict): Verdict {
  return (
    verdicts.find(({ answer }) => answer === 'no') ??
    verdicts.find(({ answer }) => answer === 'unknown') ??
    verdicts[0] ??
    otherwise
  )
}

/** What the engine cannot know by itself. Every function answers nothing when it could not ask. */
export type Outside = {
  /** Now, ISO 8601 with a zone. */
  now: string
  /** The document of a `did:web` or an https controller; `did:key` is never asked for. */
  resolveController(id: string): Promise<JsonObject | undefined>
  /** The credential that carries a status list. */
  fetchStatusList(address: string): Promise<JsonObject | undefined>
  /** Whether an issuer is on the list of known ones. */
  isKnownIssuer(id: string): Promise<boolean | undefined>
  /** Who publishes the achievement at its address: the identifier of its creator there. */
  creatorOf(achievement: string): Promise<string | undefined>
}

export type Asked = {
  contexts?: Contexts
  path?: 'own' | 'library'
  /** What the viewer types to see whether the badge is of the person before them. */
  subject?: { email?: string; name?: string }
  /** Endorsements that travel beside the credential. */
  endorsements?: readonly JsonObject[]
  /**
   * Status lists read and verified so far, or why they say nothing. One run always shares them; give the same map to several runs
   * to share them longer, and a new one when lists may have changed.
   */
  lists?: Map<string, OpenedList | string>
}

/** Reasons for which nothing can be said, rather than that it is wrong. */
const CANNOT_SAY = new Set([
  'context_unknown',
  'proof_unsupported',
  'key_unsupported',
  'controller_unreachable',
  'poison_graph',
  'too_many_statements',
  'too_large_for_library',
])

/** A refusal met on the way, as a verdict; anything else is a fault of ours and goes on. */
export function verdictOf(error: unknown): Verdict {
  if (!(error instanceof CredentialRefusal)) throw error
  return CANNOT_SAY.has(error.code) ? unknown(error.code, error.where) : no(error.code, error.where)
}

/** Who issued a credential. */
export function issuerOf(document: JsonObject): string | undefined {
  return idOf(document.issuer)
}
