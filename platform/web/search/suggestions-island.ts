/** Suggests while somebody types in `q`: the same list as the page itself gives, fetched a little earlier. */
const LEAST_LETTERS = 3
const REST_MS = 400

export function enhance(root: HTMLElement): void {
  const field = root.querySelector<HTMLInputElement>('input[name="q"]')
  const place = root.querySelector<HTMLElement>('#suggestions')
  const from = root.dataset.from
  if (!field || !place || !from) return
  let waiting: number | undefined
  let asked = field.value.trim()
  let call: AbortController | undefined
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(async () => {
      const words = field.value.trim()
      if (words.length < LEAST_LETTERS || words === asked) return
      asked = words
      call?.abort()
      call = new AbortController()
      const address = new URL(from, window.location.href)
      address.searchParams.set('q', words)
      const list = await suggestions(address.href, call.signal)
      if (list && asked === words) place.replaceChildren(...list)
    }, REST_MS)
  })
}

/** The list of the page at this address; nothing when it cannot be had: the button "Je cherche" still works. */
async function suggestions(address: string, signal: AbortSignal): Promise<ChildNode[] | undefined> {
  try {
    const answer = await fetch(address, { signal })
    if (!answer.ok) return undefined
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    return [...(page.querySelector('#suggestions')?.childNodes ?? [])]
  } catch {
    return undefined
  }
}
