import { Desk } from './desk.ts'
import { keepShell } from './phone-shell.ts'
import { openPhoneStore, type PhoneStore } from './phone-store.ts'
import { both, pageQueue } from './queue.ts'
import { says } from './say-waiting.ts'

/**
 * Sends the answers of this page, and keeps those that cannot leave: sealed on the person's own phone, or only as long as
 * the page is open on a device that others use.
 */
export async function enhance(place: HTMLElement): Promise<void> {
  const { owner: ownerHere, phone: isPhone, stays: mayStay } = place.dataset
  const store = isPhone === undefined ? undefined : await ownPhone()
  const owner = ownerHere || String((await store?.mark('owner')) ?? '')
  if (!owner) return
  const page = pageQueue()
  const phone = store?.queueOf(owner)
  const stays = phone !== undefined && mayStay !== undefined
  const queue = !phone ? page : stays ? both(phone, page) : both(page, phone)
  const desk = new Desk({ owner, queue, page, store, say: says(place, stays) })
  await desk.open()
  if (!store || !ownerHere) return
  await store.setMark('owner', owner)
  // What could not be kept today will be kept at the next page.
  keepShell(store).catch(() => undefined)
}

/** The store of this phone; a browser that refuses one keeps answers as long as the page is open. */
async function ownPhone(): Promise<PhoneStore | undefined> {
  if (!('indexedDB' in window) || !crypto.subtle) return undefined
  return openPhoneStore().catch(() => undefined)
}
