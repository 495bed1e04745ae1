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

/** A kept answer goes to its page as if it had just been given: what is to correct is shown there, with what was written. */
export function bringBack({ path, type, body }: Answer): void {
  if (!type.startsWith('application/x-www-form-urlencoded')) {
    window.location.assign(path)
    return
  }
  const form = document.createElement('form')
  form.method = 'post'
  form.action = path
  for (const [name, value] of new URLSearchParams(new TextDecoder().decode(body)))
    form.append(unseen(name, value))
  document.body.append(form)
  form.submit()
}

function unseen(name: string, value: string): HTMLInputElement {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = name
  field.value = value
  return field
}

/** Gives a form that was shown without network a key of its own. */
export function giveKey(form: HTMLFormElement): void {
  form.querySelector(`[name=${KEY_NAME}]`)?.remove()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const text = btoa(String.fromCharCode(...bytes))
  form.append(unseen(KEY_NAME, `${text.replace(/\+/g, '-').replace(/\//g, '_').slice(0, 22)}.1`))
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
