import { onPress, sendPlainly } from './answer-form.ts'
import { Desk } from './desk.ts'
import { keepShell } from './phone-shell.ts'
import { openPhoneStore, type PhoneStore } from './phone-store.ts'
import { both, pageQueue } from './queue.ts'
import { says } from './say-waiting.ts'

/**
 * Sends the answers of this page, and keeps those that cannot leave: sealed on the person's own phone, or only as long as
 * the page is open on a device that others use.
 */
export function enhance(place: HTMLElement): void {
  const ready = deskFor(place)
  if (place.dataset.waits === 'nowhere') return
  // A quick finger does not wait for the store to open.
  onPress((press) => {
    void ready.then((desk) => (desk ? desk.take(press) : sendPlainly(press.form, press.pressed)))
  })
}

async function deskFor(place: HTMLElement): Promise<Desk | undefined> {
  const { owner: ownerHere, phone: isPhone, waits } = place.dataset
  const store = isPhone === undefined ? undefined : await ownPhone()
  const owner = ownerHere || String((await store?.mark('owner')) ?? '')
  if (!owner) return undefined
  const page = pageQueue()
  const phone = store?.queueOf(owner)
  const stays = phone !== undefined && waits === 'phone'
  const queue = !phone ? page : stays ? both(phone, page) : both(page, phone)
  const desk = new Desk({ owner, queue, page, store, say: says(place, stays) })
  await desk.open()
  void desk.flush()
  if (store && ownerHere) {
    await store.setMark('owner', owner)
    // What could not be kept today will be kept at the next page.
    keepShell(store).catch(() => undefined)
  }
  place.dataset.ready = ''
  return desk
}

/** The store of this phone; a browser that refuses one keeps answers as long as the page is open. */
async function ownPhone(): Promise<PhoneStore | undefined> {
  if (!('indexedDB' in window) || !crypto.subtle) return undefined
  return openPhoneStore().catch(() => undefined)
}
