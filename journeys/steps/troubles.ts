import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { touching } from './hands.ts'

const PHONE = {
  viewport: { width: 360, height: 740 },
  userAgent: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140 Mobile Safari/537.36',
}

/** Somebody who has just said that this phone is theirs, in front of the first question. */
export async function onOwnPhone(browser: Browser, name = 'Lina'): Promise<Page> {
  const page = await (await browser.newContext(PHONE)).newPage()
  await beginAs(page, name)
  await isReady(page)
  return page
}

export async function beginAs(page: Page, name: string): Promise<void> {
  await page.goto('/bienvenue')
  await page.getByRole('textbox', { name: /Prénom ou surnom/ }).fill(name)
  await touching(page).press('Je continue')
  await expect(page).toHaveURL(/\/experiences\/nouvelle$/)
  await isListening(page)
}

/** This phone holds what it shows without network. */
async function isReady(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/hors-ligne')) !== undefined))
    .toBe(true)
}

export const statusOf = (page: Page) => page.locator('.waiting')
/** The script of the page hears its buttons: before that the browser sends forms by itself. */
export const isListening = (page: Page) =>
  expect(page.locator('.waiting[data-ready]')).toBeAttached()

export const buttonOf = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first()

/** How an answer fails to arrive: it never leaves, or the house does it and its reply is lost. */
export type Trouble = { begin: () => Promise<void>; end: () => Promise<void> }

export function cut(page: Page): Trouble {
  return {
    begin: () => page.context().setOffline(true),
    end: () => page.context().setOffline(false),
  }
}

export function replyLost(page: Page): Trouble {
  const all = '**/*'
  return {
    begin: async () => {
      await page.context().route(all, async (route) => {
        if (route.request().method() !== 'POST') return route.continue()
        await route.fetch({ maxRedirects: 0 })
        await route.abort('connectionreset')
      })
    },
    end: async () => {
      await page.context().unroute(all)
      await page.evaluate(() => window.dispatchEvent(new Event('online')))
    },
  }
}

/** The house answers before its reply is lost, and the first text it reads takes it a while. */
export const PATIENT = { timeout: 30_000 }

/** Presses in the middle of a trouble; once it is over, the answer leaves by itself and the page goes on. */
export async function pressInTrouble(
  page: Page,
  trouble: Trouble,
  name: string | RegExp,
): Promise<void> {
  const before = page.url()
  await isListening(page)
  await trouble.begin()
  await buttonOf(page, name).click()
  await expect(statusOf(page)).toContainText(
    'Hors connexion. C’est gardé sur ce téléphone.',
    PATIENT,
  )
  await expect(statusOf(page)).toContainText('Pas encore envoyé (1).')
  expect(page.url()).toBe(before)
  await Promise.all([page.waitForEvent('load'), trouble.end()])
  await expect(statusOf(page)).not.toContainText('Pas encore envoyé')
}

/** What browsers can keep of a site on a device. */
export async function keptByBrowser(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
}

export const NOTHING_KEPT = { local: 0, session: 0, caches: 0, databases: 0, workers: 0 }

/** Everything that lies in the store of this phone, as text: names, values and bytes alike. */
export async function storeOfPhone(page: Page): Promise<{ text: string; answers: number }> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await done(indexedDB.open('sillage'))
    let text = ''
    const read = (value: unknown): void => {
      if (value instanceof ArrayBuffer) text += ` ${new TextDecoder('latin1').decode(value)}`
      else if (ArrayBuffer.isView(value)) read(value.buffer)
      else if (value instanceof CryptoKey) text += ` key ${value.extractable ? 'open' : 'shut'}`
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(read)
      else text += ` ${String(value)}`
    }
    let answers = 0
    for (const name of db.objectStoreNames) {
      const rows = await done(db.transaction(name).objectStore(name).getAll())
      if (name === 'answers') answers = rows.length
      read(rows)
    }
    db.close()
    return { text, answers }
  })
}

/** The same person in another browser, as if they had come back with their card there. */
export async function onAnotherDevice(browser: Browser, from: BrowserContext): Promise<Page> {
  const context = await browser.newContext()
  await context.addCookies(await from.cookies())
  return context.newPage()
}
