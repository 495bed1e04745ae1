import {
  answerIn,
  bringBack,
  formOf,
  giveKey,
  hasFile,
  keyOf,
  type Pressed,
  putBack,
  sendPlainly,
} from './answer-form.ts'
import { markOfTwo, type PhoneStore } from './phone-store.ts'
import type { Queue, Waiting } from './queue.ts'
import type { Saying } from './say-waiting.ts'
import { sendAnswer, type Told } from './send-answer.ts'

const AGAIN_MS = 20_000
const TWO = '/deux-reponses'
/** Quicker than this, nothing need be said. */
const A_MOMENT_MS = 600

/** A form of this page whose answer is on its way. */
type Given = { form: HTMLFormElement; pressed: HTMLElement | null; isChanged: boolean }

type Place = {
  owner: string
  /** All that waits. */
  queue: Queue
  /** What waits only as long as this page is open. */
  page: Queue
  store: PhoneStore | undefined
  say: (saying: Saying) => void
}

/** Where answers leave from: one at a time, in order, each under its key until the house has answered. */
export class Desk {
  readonly #place: Place
  readonly #given = new Map<string, Given>()
  /** Keys already sent from this page: sent again, they are late. */
  readonly #tried = new Set<string>()
  /** A refused answer that this very page is about, with its form unless the page is gone. */
  #here: { key: string; form?: HTMLFormElement } | undefined
  #told: Told | undefined
  #hasTwo = false
  #isBusy = false
  #isWanted = false
  #onPage = 0
  #isWiped = false

  constructor(place: Place) {
    this.#place = place
  }

  /** Knows what waits here before anything new is taken. */
  async open(): Promise<void> {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-again]')) {
      giveKey(form)
      form.hidden = false
    }
    await this.#takeShownAgain()
    await this.#rememberTwo()
    this.#listen()
  }

  /**
   * A page that comes back to be corrected shows what was written: it takes the place of what was kept. A file does not
   * come back with the page, so what holds one is kept until it is accepted or let go.
   */
  async #takeShownAgain(): Promise<void> {
    const { queue } = this.#place
    const { pathname, search } = window.location
    const keys = [...document.forms].map(keyOf)
    for (const { key, isRefused } of await queue.waiting()) {
      const answer = isRefused ? await queue.read(key) : undefined
      const form = answer && hasFile(answer) && !this.#here ? formOf(answer) : undefined
      if (answer && form) {
        await putBack(form, answer)
        this.#here = { key, form }
      } else if (keys.includes(key)) await queue.drop(key)
      else if (answer?.path === pathname + search) this.#here ??= { key }
    }
  }

  /** Two answers to choose from are told on every page of this phone, until the person has seen them. */
  async #rememberTwo(): Promise<void> {
    if (window.location.pathname === TWO) return this.#markTwo(false)
    this.#hasTwo = (await this.#place.store?.mark(markOfTwo(this.#place.owner))) === true
  }

  async #markTwo(hasTwo: boolean): Promise<void> {
    this.#hasTwo = hasTwo
    if (!this.#isWiped) await this.#place.store?.setMark(markOfTwo(this.#place.owner), hasTwo)
  }

  #listen(): void {
    const flush = () => void this.flush()
    document.addEventListener('input', ({ target }) => {
      for (const one of this.#given.values())
        if (target instanceof Node && one.form.contains(target)) one.isChanged = true
    })
    window.addEventListener('online', flush)
    window.addEventListener('offline', () => void this.#tell())
    // A page that goes away begins nothing more.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) flush()
    })
    window.setInterval(flush, AGAIN_MS)
    window.addEventListener('beforeunload', (event) => {
      if (this.#onPage > 0 && this.#told?.kind === 'away') event.preventDefault()
    })
  }

  /** Takes what a form says; a finger that taps twice is heard once. */
  async take({ form, key, pressed }: Pressed): Promise<void> {
    if (this.#isBusy && this.#given.has(key)) return
    this.#given.set(key, { form, pressed, isChanged: false })
    this.#tried.delete(key)
    try {
      await this.#place.queue.put(await answerIn(form, key, pressed))
    } catch {
      return sendPlainly(form, pressed)
    }
    const saying = window.setTimeout(() => void this.#tell(true), A_MOMENT_MS)
    await this.flush().finally(() => window.clearTimeout(saying))
    // A form shown without network serves again: each story has its own key.
    if (form.dataset.again === undefined || this.#told?.kind === 'done') return
    this.#given.delete(key)
    form.reset()
    giveKey(form)
  }

  /** Sends all that waits, until the network fails again. */
  async flush(): Promise<void> {
    this.#isWanted = true
    if (this.#isBusy || this.#isWiped) return
    this.#isBusy = true
    try {
      while (this.#isWanted) {
        this.#isWanted = false
        while (await this.#sendNext());
      }
    } finally {
      this.#isBusy = false
      await this.#tell()
    }
  }

  /** True when the next one may leave too. */
  async #sendNext(): Promise<boolean> {
    const { queue, owner } = this.#place
    const next = (await queue.waiting()).find(({ isRefused }) => !isRefused)
    const answer = next && (await queue.read(next.key))
    if (!answer) return false
    const { key } = answer
    const isLate = !this.#given.has(key) || this.#tried.has(key)
    this.#tried.add(key)
    this.#told = await sendAnswer(owner, answer, isLate)
    if (this.#told.kind === 'done') return this.#leave(key, this.#told)
    if (this.#told.kind === 'refused') return this.#refuse(key)
    await this.#hold(key, this.#told)
    return false
  }

  async #leave(key: string, told: Extract<Told, { kind: 'done' }>): Promise<boolean> {
    const given = this.#given.get(key)
    this.#given.delete(key)
    // The browser may already have emptied the store when the person leaves.
    if (told.wipes) await this.#wipe()
    else await this.#place.queue.drop(key)
    if (told.goTo.startsWith(TWO)) await this.#markTwo(true)
    if (!given || given.isChanged) return true
    goOn(told.goTo)
    return false
  }

  /** The house said no. In front of the form, its page says what to correct; later, the status leads there. */
  async #refuse(key: string): Promise<boolean> {
    const given = this.#given.get(key)
    await this.#place.queue.refuse(key)
    if (!given) return true
    sendPlainly(given.form, given.pressed)
    return false
  }

  /** The house could not be reached, or asks something first. */
  async #hold(key: string, told: Told): Promise<void> {
    const { page, store } = this.#place
    const given = this.#given.get(key)
    if (told.kind === 'nobody' && told.wipes) {
      await this.#wipe()
      if (given) sendPlainly(given.form, given.pressed)
      return
    }
    if (told.kind === 'nobody') await store?.setMark('owner', '')
    if (told.kind === 'away' || !given) return
    if (await page.read(key)) {
      // Nothing stays on this device: the house shows what to do, and keeps the answer if it can.
      await page.drop(key)
      sendPlainly(given.form, given.pressed)
    } else if (told.kind === 'locked') goOn(told.goTo)
  }

  /** What was in the way may be gone by now: it is sent once more, and then brought back to be corrected. */
  async #correct(key: string): Promise<void> {
    const { queue, owner } = this.#place
    const answer = await queue.read(key)
    if (!answer) return
    this.#told = await sendAnswer(owner, answer, true)
    if (this.#told.kind === 'refused') return bringBack(answer)
    if (this.#told.kind !== 'done') return this.#hold(key, this.#told).then(() => this.#tell())
    const { goTo } = this.#told
    await this.#leave(key, this.#told)
    goOn(goTo)
  }

  async #wipe(): Promise<void> {
    this.#isWiped = true
    await this.#place.store?.forget(this.#place.owner)
  }

  async #tell(isSending = false): Promise<void> {
    const { queue, page, say } = this.#place
    const all = this.#isWiped ? [] : await queue.waiting()
    this.#onPage = (await page.waiting()).length
    say({
      waiting: all.filter(({ isRefused }) => !isRefused).length,
      onPage: this.#onPage,
      refused: this.#refusedIn(all),
      told: this.#told,
      hasTwo: this.#hasTwo,
      isSending,
    })
  }

  /** What is to be corrected, the one of this page first; on its page it may also be let go. */
  #refusedIn(all: readonly Waiting[]): Saying['refused'] {
    const refused = all.filter(({ isRefused }) => isRefused)
    const here = refused.find(({ key }) => key === this.#here?.key)
    const key = (here ?? refused[0])?.key
    if (!key) return undefined
    return {
      isHere: here !== undefined,
      isInForm: here !== undefined && this.#here?.form !== undefined,
      correct: () => this.#correct(key),
      letGo: async () => {
        await this.#place.queue.drop(key)
        this.#here?.form?.reset()
        this.#here = undefined
        await this.#tell()
      },
    }
  }
}

/** Where the house leads. An address that differs only by its fragment is read again too. */
function goOn(goTo: string): void {
  const there = new URL(goTo, window.location.href)
  const isHere = there.href.split('#')[0] === window.location.href.split('#')[0]
  window.location.assign(there)
  if (isHere && there.hash) window.location.reload()
}
