import type { Answer, Queue, Waiting } from './queue.ts'

/** The store of this site on the person’s own phone. It exists only there, and what is theirs goes when they leave. */
const NAME = 'sillage'
/** An answer that could not leave for a week is no longer kept: phones get lost, and browsers erase by themselves. */
const A_WEEK = 7 * 24 * 3600 * 1000

type Row = Waiting & { owner: string; iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer }

export type PhoneStore = {
  /** The answers of one account, unreadable without this phone; those of others are never touched. */
  queueOf: (owner: string) => Queue
  mark: (name: string) => Promise<unknown>
  setMark: (name: string, value: unknown) => Promise<void>
  /** The person leaves: what is theirs goes, and all the rest too unless others of this phone have something waiting. */
  forget: (owner: string) => Promise<void>
}

export async function openPhoneStore(): Promise<PhoneStore> {
  const db = await opened()
  await forgetOld(db)
  const sealKey = await sealKeyOf(db)
  return {
    queueOf: (owner) => queueOf(db, sealKey, owner),
    mark: (name) => done<unknown>(store(db, 'marks').get(name)),
    setMark: async (name, value) => {
      await done(store(db, 'marks', 'readwrite').put(value, name))
    },
    forget: (owner) => forget(db, owner),
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1)
  request.addEventListener('success', () => {
    // When the store is to go, no open page holds it back.
    request.result.onversionchange = () => request.result.close()
  })
  request.onupgradeneeded = () => {
    request.result.createObjectStore('answers', { keyPath: 'key' })
    request.result.createObjectStore('marks')
  }
  return done(request)
}

function store(db: IDBDatabase, name: 'answers' | 'marks', mode?: 'readwrite'): IDBObjectStore {
  return db.transaction(name, mode).objectStore(name)
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function rowsOf(db: IDBDatabase): Promise<Row[]> {
  return done<Row[]>(store(db, 'answers').getAll())
}

async function forgetOld(db: IDBDatabase): Promise<void> {
  for (const { key, at } of await rowsOf(db))
    if (at < Date.now() - A_WEEK) await done(store(db, 'answers', 'readwrite').delete(key))
}

/** Made once on this phone, and never readable: not even this page can take it out (AES-GCM, 256 bits). */
async function sealKeyOf(db: IDBDatabase): Promise<CryptoKey> {
  const known = await done<CryptoKey | undefined>(store(db, 'marks').get('seal'))
  if (known) return known
  const usages: KeyUsage[] = ['encrypt', 'decrypt']
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, usages)
  // Another tab may just have made one: the first stays.
  await done(store(db, 'marks', 'readwrite').add(made, 'seal')).catch(() => undefined)
  return done<CryptoKey>(store(db, 'marks').get('seal'))
}

function queueOf(db: IDBDatabase, sealKey: CryptoKey, owner: string): Queue {
  const find = async (key: string) => {
    const row = await done<Row | undefined>(store(db, 'answers').get(key))
    return row?.owner === owner ? row : undefined
  }
  const write = async (row: Row) => {
    await done(store(db, 'answers', 'readwrite').put(row))
  }
  return {
    put: async (answer) => write(await sealed(sealKey, owner, answer)),
    waiting: async () =>
      (await rowsOf(db)).filter((row) => row.owner === owner).sort((a, b) => a.at - b.at),
    read: async (key) => {
      const row = await find(key)
      return row && unsealed(sealKey, row)
    },
    drop: async (key) => {
      if (await find(key)) await done(store(db, 'answers', 'readwrite').delete(key))
    },
    refuse: async (key) => {
      const row = await find(key)
      if (row) await write({ ...row, isRefused: true })
    },
  }
}

const LINE_END = 10

/** One line says where the answer goes, the rest is the form; sealed together, for this account and this key only. */
async function sealed(sealKey: CryptoKey, owner: string, answer: Answer): Promise<Row> {
  const { key, at, body, ...where } = answer
  const line = new TextEncoder().encode(`${JSON.stringify(where)}\n`)
  const bytes = new Uint8Array(line.length + body.byteLength)
  bytes.set(line)
  bytes.set(new Uint8Array(body), line.length)
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const box = await crypto.subtle.encrypt(how(owner, key, iv), sealKey, bytes)
  return { key, at, owner, iv, sealed: box, isRefused: false }
}

async function unsealed(sealKey: CryptoKey, row: Row): Promise<Answer> {
  const { key, at, owner, iv } = row
  const bytes = new Uint8Array(
    await crypto.subtle.decrypt(how(owner, key, iv), sealKey, row.sealed),
  )
  const end = bytes.indexOf(LINE_END)
  // Only sealed() writes this line, with this very shape.
  const where = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Omit<
    Answer,
    'key' | 'at' | 'body'
  >
  return { ...where, key, at, body: bytes.slice(end + 1).buffer }
}

function how(owner: string, key: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`${owner} ${key}`) }
}

/** The browser may already have emptied the store by itself. */
async function forget(db: IDBDatabase, owner: string): Promise<void> {
  const others = (await rowsOf(db).catch(() => [])).filter((row) => row.owner !== owner)
  if (others.length === 0) return wipePhone()
  for (const row of await rowsOf(db))
    if (row.owner === owner) await done(store(db, 'answers', 'readwrite').delete(row.key))
  for (const mark of ['owner', markOfTwo(owner)])
    await done(store(db, 'marks', 'readwrite').delete(mark))
}

/** Whether this account has two answers to choose from. */
export function markOfTwo(owner: string): string {
  return `two of ${owner}`
}

/** Nothing of this site stays here, whatever the browser does by itself. */
async function wipePhone(): Promise<void> {
  indexedDB.deleteDatabase(NAME)
  if (!('caches' in window)) return
  for (const name of await caches.keys()) await caches.delete(name)
  for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? [])
    await worker.unregister()
}
