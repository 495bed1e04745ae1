import { type JsonObject, objectsOf, textOf } from '../json.ts'
import { checkModel } from '../model/check-model.ts'
import { instantOf } from '../model/credential-rules.ts'
import { CredentialRefusal } from '../refusal.ts'
import { type OpenedList, openList, readStatus } from '../status/status-list.ts'
import { proofVerdict } from './proof-verdict.ts'
import {
  type Asked,
  issuerOf,
  no,
  type Outside,
  unknown,
  type Verdict,
  worstOf,
  yes,
} from './verdict.ts'

/** Purposes that take a credential away; the others are messages. */
const TAKEN_AWAY: { [purpose: string]: string } = { revocation: 'revoked', suspension: 'suspended' }

/** Entries read at most: a credential with more only makes others work. */
const MOST_ENTRIES = 8

/**
 * Whether a credential still stands, by every entry of its `credentialStatus` (Bitstring Status List 1.0, section 3.2).
 * A list that cannot be had, is stale or is not signed by who issued it says nothing: `unknown`.
 */
export async function statusVerdict(
  document: JsonObject,
  outside: Outside,
  asked: Asked,
): Promise<Verdict> {
  const entries = objectsOf(document.credentialStatus)
  if (entries.length > MOST_ENTRIES) return no('too_many_statuses')
  const verdicts: Verdict[] = []
  for (const entry of entries) verdicts.push(await verdictOfEntry(entry, outside, asked))
  return worstOf(verdicts, yes('status_not_declared'))
}

async function verdictOfEntry(entry: JsonObject, outside: Outside, asked: Asked): Promise<Verdict> {
  if (entry.type !== 'BitstringStatusListEntry' && entry.type !== 'StatusList2021Entry')
    return unknown('status_unsupported', String(entry.type))
  const address = textOf(entry.statusListCredential)
  if (address === undefined) return no('status_entry_malformed', 'statusListCredential')
  const read = asked.lists?.get(address) ?? (await readList(address, outside, asked))
  asked.lists?.set(address, read)
  if (typeof read === 'string') return unknown(read, address)
  try {
    const isSet = readStatus(entry, read)
    const code = TAKEN_AWAY[textOf(entry.statusPurpose) ?? '']
    return isSet && code !== undefined ? no(code) : yes('status_clear')
  } catch (error) {
    if (error instanceof CredentialRefusal) return unknown(error.code, error.where)
    throw error
  }
}

/** The list, or why it says nothing. */
async function readList(
  address: string,
  outside: Outside,
  asked: Asked,
): Promise<OpenedList | string> {
  const list = await outside.fetchStatusList(address)
  if (list === undefined) return 'status_list_unreachable'
  if (list.id !== undefined && list.id !== address) return 'status_list_of_another_address'
  if (checkModel(list).length > 0) return 'status_list_malformed'
  const now = Date.parse(outside.now)
  if ((instantOf(list.validUntil) ?? Number.POSITIVE_INFINITY) < now) return 'status_list_stale'
  if ((instantOf(list.validFrom) ?? 0) > now) return 'status_list_stale'
  const proof = await proofVerdict(list, issuerOf(list), 'assertionMethod', outside, asked)
  if (proof.answer !== 'yes') return 'status_list_not_authentic'
  try {
    return openList(list)
  } catch (error) {
    if (error instanceof CredentialRefusal) return error.code
    throw error
  }
}
