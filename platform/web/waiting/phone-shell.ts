import type { PhoneStore } from './phone-store.ts'

const SHELL = '/hors-ligne'

/**
 * What this phone can show without network: one page that speaks of nobody, and the files that draw it. Taken again when
 * the product or the way of reading has changed.
 */
export async function keepShell(store: PhoneStore): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return
  await navigator.serviceWorker.register('/sw.js')
  const address = `${SHELL}?affichage=${readingHere()}`
  const shell = [address, ...builtFilesHere()].join(' ')
  if ((await store.mark('shell')) === shell) return
  const page = await fetch(address, { credentials: 'omit' })
  if (!page.ok) return
  const files = builtFilesIn(await page.clone().text())
  const kept = await caches.open('sillage')
  for (const old of await kept.keys()) await kept.delete(old)
  await kept.put(SHELL, page)
  await kept.addAll(files)
  await store.setMark('shell', shell)
}

/** Style and script of the page that is open: when they change, the product has changed. */
function builtFilesHere(): string[] {
  const named = document.head.querySelectorAll<HTMLElement>('link[rel=stylesheet], script[src]')
  return [...named].map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '')
}

/** Style, letters and scripts that a page names, and this very script: built files, the same for everybody. */
function builtFilesIn(html: string): string[] {
  const named = [...html.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path = '']) => path)
  return [...new Set([...named, new URL(import.meta.url).pathname])]
}

/** How this page is read, as the display cookie writes it. */
function readingHere(): string {
  const { lang, dataset } = document.documentElement
  const { mode, theme, size, font, spacing } = dataset
  return [lang, mode, theme, size, font, spacing].join('.')
}
