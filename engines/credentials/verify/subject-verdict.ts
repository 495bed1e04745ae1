import { createHash } from 'node:crypto'
import { type JsonObject, objectsOf, textOf } from '../json.ts'
import { type Asked, no, unknown, type Verdict, yes } from './verdict.ts'

/**
 * Whether the badge names the person the viewer means, by the identifiers it carries (Open Badges 3.0, IdentityObject).
 * Ours carry none by default: then nothing can be said here, and our share page says who shows it.
 */
export function subjectVerdict(document: JsonObject, { subject: meant }: Asked): Verdict {
  const said = [meant?.email, meant?.name].flatMap((each) =>
    each === undefined ? [] : [folded(each)],
  )
  if (said.length === 0) return unknown('subject_not_asked')
  const identifiers = objectsOf(objectsOf(document.credentialSubject)[0]?.identifier)
  const comparable = meant?.name === undefined ? identifiers.filter(mayBeAddress) : identifiers
  if (comparable.length === 0) return unknown('subject_not_named')
  const isMeant = comparable.some((identifier) => said.some((each) => isSame(identifier, each)))
  return isMeant ? yes('subject_matches') : no('subject_differs')
}

/** A name in clear says nothing about an e-mail. */
function mayBeAddress({ identityHash, hashed }: JsonObject): boolean {
  return hashed === true || (textOf(identityHash) ?? '').includes('@')
}

function folded(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

function isSame({ identityHash, hashed, salt }: JsonObject, said: string): boolean {
  const hash = textOf(identityHash) ?? ''
  if (hashed !== true) return folded(hash) === said
  const [algorithm, digest] = hash.split('$')
  if (algorithm !== 'sha256' && algorithm !== 'md5') return false
  const made = createHash(algorithm)
    .update(said + (textOf(salt) ?? ''))
    .digest('hex')
  return made === digest?.toLowerCase()
}
