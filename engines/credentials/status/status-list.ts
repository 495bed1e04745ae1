import { type Json, type JsonObject, listOf, objectsOf, textOf } from '../json.ts'
import { VC_2 } from '../json-ld/known-contexts.ts'
import { CredentialRefusal } from '../refusal.ts'
import { bitAt, decodeBits, encodeBits } from './bits.ts'

export type StatusPurpose = 'revocation' | 'suspension'

/** Where the status of a credential is read: which list, which place in it. */
export type StatusPlace = { list: string; index: number; purpose: StatusPurpose }

/** `credentialStatus` of a credential (Bitstring Status List 1.0, section 2.1). The index tells nothing of the credential. */
export function statusEntry({ list, index, purpose }: StatusPlace): JsonObject {
  return {
    id: `${list}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: purpose,
    statusListIndex: String(index),
    statusListCredential: list,
  }
}

/**
 * The credential that carries a list, to be signed and served as it is (section 2.2).
 * @param list.id where it is served; also its identifier
 * @param list.validUntil after that day a reader asks again; no verifier may rely on it any more
 * @param list.ttl milliseconds a reader may keep it
 */
export function statusListCredential(list: {
  id: string
  issuer: string
  purpose: StatusPurpose
  bits: Uint8Array
  validFrom: string
  validUntil: string
  ttl?: number
}): JsonObject {
  return {
    '@context': [VC_2],
    id: list.id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: list.issuer,
    validFrom: list.validFrom,
    validUntil: list.validUntil,
    credentialSubject: {
      id: `${list.id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: list.purpose,
      encodedList: encodeBits(list.bits),
      ...(list.ttl === undefined ? {} : { ttl: list.ttl }),
    },
  }
}

/** A list unpacked: what its bits mean, and the bits. */
export type OpenedList = { purposes: Json[]; bits: Uint8Array }

/**
 * Unpacks the list a credential carries. Says nothing about who signed it.
 * @throws CredentialRefusal `status_list_malformed`, `status_list_too_short`
 */
export function openList(list: JsonObject): OpenedList {
  const subject = objectsOf(list.credentialSubject)[0]
  if (!listOf(list.type).includes('BitstringStatusListCredential') || subject === undefined)
    throw new CredentialRefusal('status_list_malformed')
  const bits = decodeBits(textOf(subject.encodedList) ?? '')
  return { purposes: listOf(subject.statusPurpose), bits }
}

/**
 * Reads one entry in its list: true when the bit is set, that is revoked or suspended.
 * @throws CredentialRefusal `status_entry_malformed`, `status_purpose_differs`, `status_index_out_of_range`
 */
export function readStatus(entry: JsonObject, { purposes, bits }: OpenedList): boolean {
  const index = indexOf(entry.statusListIndex)
  if (!purposes.includes(entry.statusPurpose ?? null))
    throw new CredentialRefusal('status_purpose_differs', String(entry.statusPurpose))
  return bitAt(bits, index)
}

/** @throws CredentialRefusal `status_entry_malformed` */
export function indexOf(value: Json | undefined): number {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || !/^(0|[1-9]\d{0,8})$/.test(text))
    throw new CredentialRefusal('status_entry_malformed', String(value))
  return Number(text)
}
