/**
 * Stands between this phone and the network, and does two things: built files already here are not asked again, and a page
 * that cannot be reached is replaced by the one that says so. It keeps nothing itself, and never a page of somebody.
 */
type LifeEvent = Event & { waitUntil: (work: Promise<unknown>) => void }
type AskEvent = Event & {
  request: Request
  preloadResponse?: Promise<Response | undefined>
  respondWith: (answer: Promise<Response>) => void
}
type Worker = {
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  registration: { navigationPreload?: { enable: () => Promise<void> } }
  addEventListener(name: 'install' | 'activate', heard: (event: LifeEvent) => void): void
  addEventListener(name: 'fetch', heard: (event: AskEvent) => void): void
}

// The same name as in every worker; the types of pages do not know it.
const worker = globalThis as unknown as Worker

worker.addEventListener('install', () => void worker.skipWaiting())

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([worker.registration.navigationPreload?.enable(), worker.clients.claim()]),
  )
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.mode === 'navigate') event.respondWith(shown(event))
  else if (request.method === 'GET' && new URL(request.url).pathname.startsWith('/assets/'))
    event.respondWith(built(request))
})

async function shown({ request, preloadResponse }: AskEvent): Promise<Response> {
  try {
    return (await preloadResponse) ?? (await fetch(request))
  } catch {
    return (await caches.match('/hors-ligne', { ignoreVary: true })) ?? Response.error()
  }
}

async function built(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}
