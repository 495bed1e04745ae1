/** Looks every two seconds whether others wrote; shows it without touching what is being typed. Rests when nobody looks. */
const EVERY_MS = 2_000

export function enhance(root: HTMLElement): void {
  const address = root.dataset.look
  if (!address) return
  const first = revisionIn(root)
  let mark = ''
  const look = async () => {
    if (!document.hidden) {
      const seen = await markAt(address, mark)
      const isNew = seen !== undefined && seen !== mark
      // the first look too: something may have been written since the page left
      if (isNew && (await show(root, first))) mark = seen
    }
    setTimeout(look, EVERY_MS)
  }
  void look()
}

/** The mark of what is there now; nothing when it cannot be had: the next look tries again. */
async function markAt(address: string, mark: string): Promise<string | undefined> {
  try {
    const headers = mark ? { 'If-None-Match': mark } : {}
    const answer = await fetch(address, { headers, cache: 'no-store' })
    if (answer.status === 304) return mark
    return answer.ok ? (answer.headers.get('etag') ?? undefined) : undefined
  } catch {
    return undefined
  }
}

/** What lies under a finger stays there until the finger has let go: a press would be lost. */
let isPressed = false
addEventListener('pointerdown', () => {
  isPressed = true
})
for (const end of ['pointerup', 'pointercancel'])
  addEventListener(end, () => setTimeout(() => (isPressed = false)))

/**
 * The live parts of the page as it is now take the place of those that differ; whoever was on a link stays on it.
 * Tells whether it could: under a finger nothing moves, and the next look tries again.
 */
async function show(root: HTMLElement, first: string): Promise<boolean> {
  const next = await pageNow()
  if (isPressed) return false
  const here = document.activeElement
  for (const part of root.querySelectorAll<HTMLElement>('[data-live]')) {
    const fresh = next?.getElementById(part.id)
    if (!fresh) continue
    if (fresh.dataset.revision !== undefined) fresh.hidden = fresh.dataset.revision === first
    if (fresh.isEqualNode(part)) continue
    const wasHere = part.contains(here)
    // a part that is announced stays in its place: only what it holds changes
    part.replaceChildren(...fresh.childNodes)
    part.hidden = fresh.hidden
    if (wasHere && here) twinOf(here, part)?.focus()
  }
  return true
}

/** The link or the button that stands for the one that was there. */
function twinOf(gone: Element, part: HTMLElement): HTMLElement | undefined {
  const nameOf = (one: Element) => one.getAttribute('href') ?? one.getAttribute('value') ?? ''
  const all = [...part.querySelectorAll<HTMLElement>('a, button')]
  return all.find((one) => one.tagName === gone.tagName && nameOf(one) === nameOf(gone))
}

async function pageNow(): Promise<Document | undefined> {
  try {
    const answer = await fetch(location.href, { cache: 'no-store' })
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined
  } catch {
    return undefined
  }
}

const revisionIn = (root: HTMLElement) =>
  root.querySelector<HTMLElement>('[data-revision]')?.dataset.revision ?? ''
