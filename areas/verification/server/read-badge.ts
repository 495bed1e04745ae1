import { isObject, type JsonObject, listOf } from '../../../engines/credentials/json.ts'
import { isToken, readToken } from '../../../engines/credentials/proofs/token.ts'
import { CredentialRefusal } from '../../../engines/credentials/refusal.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { Refusal } from '../../../platform/refusal.ts'
import type { Context } from '../../../platform/server/context.ts'
import {
  type BadgeAsk,
  notABadge,
  nothingSent,
  tokenBroken,
  tooDeep,
  tooLarge,
} from '../verification.ts'
import { followLink, type Neighbours } from './follow-link.ts'
import { openPicture } from './open-picture.ts'

/** A document as it came. `token` is the signed text it was taken from; `field` where a fault of it is told. */
export type ReadBadge = {
  document: JsonObject
  token: string | undefined
  picture: string | undefined
  field: 'file' | 'link' | 'text'
  bytes: Uint8Array | undefined
}

/** Finds the badge in what somebody sent: a file, else a link, else a text, which may itself be a link. */
export async function readBadge(
  ctx: Context,
  { ask, neighbours }: { ask: BadgeAsk; neighbours: Neighbours },
): Promise<ReadBadge> {
  if (ask.file && ask.file.length > 0) {
    const { text, picture, isWithin } = await openPicture(ask.file)
    const read = await aboutFile(readText(ctx, { text, field: 'file', neighbours }))
    return { ...read, picture, bytes: isWithin && read.bytes ? ask.file : undefined }
  }
  if (ask.link) return readText(ctx, { text: ask.link, field: 'link', neighbours })
  if (ask.text) return readText(ctx, { text: ask.text, field: 'text', neighbours })
  throw nothingSent()
}

/** What is wrong with the address in a file is told where the file was chosen. */
async function aboutFile(reading: Promise<ReadBadge>): Promise<ReadBadge> {
  try {
    return await reading
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    throw new Refusal(problem.code, problem.status, problem.facts, 'file')
  }
}

type Told = { text: string; field: ReadBadge['field']; neighbours: Neighbours }

async function readText(ctx: Context, { text: sent, field, neighbours }: Told): Promise<ReadBadge> {
  const text = trimmed(sent)
  if (field !== 'link' && !/^https?:\/\/\S+$/i.test(text))
    return { ...documentIn(text, field), picture: undefined, field, bytes: Buffer.from(text) }
  const document = mustBeBadge(await followLink(ctx, { link: text, neighbours }), field)
  return { document, token: undefined, picture: undefined, field, bytes: undefined }
}

const trimmed = (text: string) => text.replace(/^\uFEFF/, '').trim()

/** The badge in a text, without asking anybody: a document, or a token. */
export function documentIn(
  sent: string,
  field: ReadBadge['field'],
): Pick<ReadBadge, 'document' | 'token'> {
  const text = trimmed(sent)
  if (!isToken(text))
    return { document: mustBeBadge(readJson(text, field), field), token: undefined }
  const document = readToken(text)
  if (document === undefined) throw tokenBroken(field)
  return { document: mustBeBadge(document, field), token: text }
}

function readJson(text: string, field: string): JsonObject {
  try {
    return readDocument(text)
  } catch (problem) {
    if (!(problem instanceof CredentialRefusal)) throw problem
    if (problem.code === 'too_large') throw tooLarge()
    throw problem.code.startsWith('too_') ? tooDeep(field) : notABadge(field)
  }
}

const KINDS = ['VerifiableCredential', 'VerifiablePresentation', 'Assertion', 'obi:Assertion']

/** A signed document, or a badge of the older form; anything else is said to be none, rather than judged. */
function mustBeBadge(document: JsonObject, field: string): JsonObject {
  const types = listOf(document.type)
  const isOne = KINDS.some((kind) => types.includes(kind)) || isObject(document.credentialSubject)
  // No database and no address holds this character.
  const isSound = !JSON.stringify(document).includes('\\u0000')
  if (!isOne || !isSound) throw notABadge(field)
  return document
}
