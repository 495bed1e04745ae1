/** Moves the bar while proposals are on their way, then shows the page they are ready on. Without script, a link does it. */
const EVERY_MS = 1_000

export function enhance(root: HTMLElement): void {
  const from = root.dataset.from
  if (!from) return
  const look = async () => {
    const place = root.querySelector('#compared')
    const next = await pageAt(from)
    const moved = next?.querySelector('#compared')
    if (next && !moved) location.reload()
    else if (moved && place) place.replaceWith(moved)
    if (!next || moved) setTimeout(look, EVERY_MS)
  }
  setTimeout(look, EVERY_MS)
}

/** The page as it is now; nothing when it cannot be had: the next look tries again. */
async function pageAt(address: string): Promise<Document | undefined> {
  try {
    const answer = await fetch(address)
    if (!answer.ok) return undefined
    return new DOMParser().parseFromString(await answer.text(), 'text/html')
  } catch {
    return undefined
  }
}
