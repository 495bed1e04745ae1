import { createHash, randomBytes } from 'node:crypto'
import { isId } from '../../id.ts'
import type { SentForm, Typed } from '../form.ts'

/** The unseen field that carries the answer key of a form: the same key sent twice is done once. */
export const KEY_FIELD = 'cle-de-reponse'

/** The unseen field by which a chosen answer says which two answers it settles. */
export const SETTLES_FIELD = 'deux-reponses'

/** Sixteen random bytes, when the page was shown (a form shown without network does not say), and the place of the form. */
const KEY = /^(([\w-]{22})(?:\.([0-9a-z]{8,9}))?)\.(\d{1,3})$/
const KEY_BYTES = 16

/** One fresh number a page; its forms are told apart by their place. */
export function newPageKey(now: Date): string {
  return `${randomBytes(KEY_BYTES).toString('base64url')}.${now.getTime().toString(36)}`
}

/** Each quoted value is passed over whole, so that a sign in it never ends the tag. */
const FORM = /<form(?: [\w-]+(?:="[^"]*")?)*>/g

/** Gives every form of a rendered page that does something its key. What people wrote is escaped: it opens no form. */
export function withKeys(html: string, pageKey: string): string {
  let place = 0
  return html.replace(FORM, (tag) => {
    if (!tag.includes(' method="post"')) return tag
    place++
    return `${tag}<input type="hidden" name="${KEY_FIELD}" value="${pageKey}.${place}" autocomplete="off"/>`
  })
}

/** What a form says, besides its key. */
export type Sent = {
  /** Where it was sent, with its query. */
  path: string
  key: string | undefined
  /** The number of the page whose form was sent: shown again to be corrected, the form keeps its key. */
  pageKey: string | undefined
  /** When its page was shown, by the clock of this house. */
  shownAt: Date | undefined
  /** Fingerprint of what it says: a page taken back and answered otherwise is another answer. */
  print: string
  /** The two answers that this one puts an end to. */
  settles: string | undefined
}

/** Takes the key out of what was typed; a key that is not one of ours is none. */
export async function takeKey(
  path: string,
  { typed, files }: SentForm,
): Promise<{ sent: Sent; typed: Typed }> {
  const { [KEY_FIELD]: found, [SETTLES_FIELD]: two, ...rest } = typed
  // Names come from outside: like what was read, what is left inherits nothing.
  const said: Typed = Object.assign(Object.create(null), rest)
  const key = keyIn(found)
  const hash = createHash('sha256').update(JSON.stringify([path, said]))
  for (const [name, file] of key.key ? Object.entries(files) : [])
    hash.update(name).update(new Uint8Array(await file.arrayBuffer()))
  const settles = typeof two === 'string' && isId(two) ? two : undefined
  return { sent: { path, ...key, print: hash.digest('base64url'), settles }, typed: said }
}

function keyIn(found: string | string[] | undefined): Pick<Sent, 'key' | 'pageKey' | 'shownAt'> {
  const [, pageKey, number, moment, place] = (typeof found === 'string' && KEY.exec(found)) || []
  return {
    pageKey,
    key: number && `${number}.${place}`,
    shownAt: moment ? new Date(Number.parseInt(moment, 36)) : undefined,
  }
}
