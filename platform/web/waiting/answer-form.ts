import type { Answer } from './queue.ts'

export const KEY_NAME = 'cle-de-reponse'

type Button = HTMLElement | null

/** A form that has just been sent, and by which button. */
export type Pressed = { form: HTMLFormElement; key: string; pressed: Button }

/** The key of a form, when it has one. */
export function keyOf(form: HTMLFormElement): string | undefined {
  const field = form.elements.namedItem(KEY_NAME)
  return field instanceof HTMLInputElement ? field.value : undefined
}

/** What a form says now, with the button that was pressed: the same bytes each time it is sent. */
export async function answerIn(
  form: HTMLFormElement,
  key: string,
  pressed: Button,
): Promise<Answer> {
  const { pathname, search } = whereTo(form, pressed)
  const said = new FormData(form)
  if (pressed instanceof HTMLButtonElement && pressed.name) said.append(pressed.name, pressed.value)
  const packed = new Response(form.enctype === 'multipart/form-data' ? said : textOf(said))
  return {
    key,
    at: Date.now(),
    path: pathname + search,
    type: packed.headers.get('content-type') ?? '',
    body: await packed.arrayBuffer(),
    // Only a form that comes back to its own page can be compared with it.
    seen: pathname === window.location.pathname ? await printOf(form) : undefined,
  }
}

function whereTo(form: HTMLFormElement, pressed: Button): URL {
  const address = pressed?.getAttribute('formaction') ?? form.getAttribute('action') ?? ''
  return new URL(address, window.location.href)
}

function textOf(said: FormData): URLSearchParams {
  const text = new URLSearchParams()
  for (const [name, value] of said) if (typeof value === 'string') text.append(name, value)
  return text
}

/** Fingerprint of the answers as the page showed them, before anything was changed; `form-fields.ts` makes the same. */
async function printOf(form: HTMLFormElement): Promise<string | undefined> {
  if (!crypto.subtle) return undefined
  const shown = [...form.elements].flatMap((field) => {
    const value = shownBy(field)
    return value === undefined ? [] : [[field.getAttribute('name'), value]]
  })
  const bytes = new TextEncoder().encode(JSON.stringify(shown))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const UNSEEN = ['hidden', 'submit', 'button', 'file', 'reset', 'image']

function shownBy(field: Element): string | undefined {
  if (!field.getAttribute('name')) return undefined
  if (field instanceof HTMLTextAreaElement) return plain(field.defaultValue)
  if (field instanceof HTMLSelectElement) {
    const options = [...field.options]
    return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? ''
  }
  if (!(field instanceof HTMLInputElement) || UNSEEN.includes(field.type)) return undefined
  if (field.type === 'radio' || field.type === 'checkbox')
    return field.defaultChecked ? (field.getAttribute('value') ?? 'on') : undefined
  return plain(field.defaultValue)
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}

/** The browser sends the form itself, as it does without script. */
export function sendPlainly(form: HTMLFormElement, pressed: Button): void {
  if (pressed instanceof HTMLButtonElement && pressed.name)
    form.append(unseen(pressed.name, pressed.value))
  const address = pressed?.getAttribute('formaction')
  if (address) form.setAttribute('action', address)
  HTMLFormElement.prototype.submit.call(form)
}

/** What a kept answer says, files and all. */
function saidIn({ type, body }: Answer): Promise<FormData> {
  return new Response(body, { headers: { 'content-type': type } }).formData()
}

export const hasFile = ({ type }: Answer) => type.startsWith('multipart/form-data')

/** A kept answer goes to its page as if it had just been given: what is to correct is shown there, with what was written. */
export async function bringBack(answer: Answer): Promise<void> {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = answer.path
  if (hasFile(answer)) form.enctype = 'multipart/form-data'
  for (const [name, value] of await saidIn(answer))
    form.append(typeof value === 'string' ? unseen(name, value) : holding(unseen(name, ''), value))
  form.hidden = true
  document.body.append(form)
  form.submit()
}

/** The form of this page that a kept answer came from: by its key, or else by where it goes. */
export function formOf({ key, path }: Pick<Answer, 'key' | 'path'>): HTMLFormElement | undefined {
  const forms = [...document.forms].filter((form) => keyOf(form) !== undefined)
  const goesThere = (form: HTMLFormElement) => {
    const { pathname, search } = whereTo(form, null)
    return pathname + search === path
  }
  return forms.find((form) => keyOf(form) === key) ?? forms.find(goesThere)
}

/** A server gives no file back: the form takes its file, its words and its key from what was kept. */
export async function putBack(form: HTMLFormElement, answer: Answer): Promise<void> {
  const said = await saidIn(answer)
  giveKey(form, answer.key)
  for (const field of form.elements) {
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
      field.value = String(said.get(field.name) ?? '')
    if (!(field instanceof HTMLInputElement) || !field.name || field.type === 'hidden') continue
    const values = said.getAll(field.name)
    const file = values.find((value) => value instanceof File)
    if (field.type === 'file' && file) {
      holding(field, file).dispatchEvent(new Event('change', { bubbles: true }))
    } else if (field.type === 'radio' || field.type === 'checkbox')
      field.checked = values.includes(field.value)
    else if (field.type !== 'file') field.value = String(values[0] ?? '')
  }
}

/** Old browsers let nothing be put in the field of a file: it stays empty. */
function holding(field: HTMLInputElement, file: File): HTMLInputElement {
  field.type = 'file'
  if (typeof DataTransfer !== 'function') return field
  const hands = new DataTransfer()
  hands.items.add(file)
  field.files = hands.files
  return field
}

function unseen(name: string, value: string): HTMLInputElement {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = name
  field.value = value
  return field
}

/** Gives a form another key: that of what was kept, or a fresh one when it was shown without network. */
export function giveKey(form: HTMLFormElement, key = newKey()): void {
  form.querySelector(`[name=${KEY_NAME}]`)?.remove()
  form.append(unseen(KEY_NAME, key))
}

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const text = btoa(String.fromCharCode(...bytes))
  return `${text.replace(/\+/g, '-').replace(/\//g, '_').slice(0, 22)}.1`
}

/** Hears every form of the page that has a key, before the browser sends it. */
export function onPress(heard: (press: Pressed) => void): void {
  document.addEventListener('submit', (event) => {
    const { target: form, submitter: pressed } = event
    // A browser that does not say which button was pressed sends the form itself.
    if (!(form instanceof HTMLFormElement) || pressed === undefined || event.defaultPrevented)
      return
    const key = keyOf(form)
    if (!key) return
    event.preventDefault()
    heard({ form, key, pressed })
  })
}
