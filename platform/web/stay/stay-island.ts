/** Asked this long before the page closes. */
const WARNING_SECONDS = 2 * 60
/** The server counts from its own clock: we come a little after it. */
const AFTER_SECONDS = 10

/** On a shared device: asks "are you still there?" in time, and leaves nothing on the screen when nobody answers. */
export function enhance(root: HTMLElement): void {
  const ask = root.querySelector<HTMLElement>('[data-ask]')
  const button = ask?.querySelector('button')
  const seconds = Number(root.dataset.seconds)
  if (!ask || !button || !seconds) return
  let timers: number[] = []
  let before: Element | null = null
  const begin = () => {
    for (const timer of timers) window.clearTimeout(timer)
    timers = [
      window.setTimeout(
        () => {
          before = document.activeElement
          ask.hidden = false
          button.focus()
        },
        (seconds - WARNING_SECONDS) * 1000,
      ),
      window.setTimeout(close, (seconds + AFTER_SECONDS) * 1000),
    ]
  }
  button.addEventListener('click', async () => {
    const answer = await fetch('/je-suis-la', { method: 'POST', redirect: 'manual' }).catch(
      () => undefined,
    )
    if (answer?.type !== 'opaqueredirect') return
    ask.hidden = true
    if (before instanceof HTMLElement) before.focus()
    begin()
  })
  // A page taken out of the browser's memory may belong to a session that is over.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload()
  })
  begin()
}

/** An answer being written is sent, so that the house keeps it for the person; otherwise the page goes. */
function close(): void {
  const form = [...document.querySelectorAll<HTMLFormElement>('main form')].find(isChanged)
  if (form) form.submit()
  else window.location.replace('/reprendre')
}

function isChanged(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
    if (!(field instanceof HTMLInputElement)) return false
    return field.value !== field.defaultValue || field.checked !== field.defaultChecked
  })
}
