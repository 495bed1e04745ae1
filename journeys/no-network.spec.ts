import { type Browser, expect, type Page, test } from '@playwright/test'
import { touching } from './hands.ts'

const PHONE = {
  viewport: { width: 360, height: 740 },
  userAgent: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140 Mobile Safari/537.36',
}
const KEPT = 'Hors connexion. C’est gardé sur ce téléphone.'

async function onOwnPhone(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext(PHONE)).newPage()
  await page.goto('/bienvenue')
  await page.getByRole('textbox', { name: /Prénom ou surnom/ }).fill('Lina')
  await touching(page).press('Je continue')
  await expect(page).toHaveURL(/\/experiences\/nouvelle$/)
  await isReady(page)
  return page
}

/** The page holds its script, and this phone what it shows without network. */
async function isReady(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/hors-ligne')) !== undefined))
    .toBe(true)
}

const status = (page: Page) => page.locator('.waiting')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()

/** How an answer fails to arrive: it never left, or the house did it and its reply was lost. */
type Trouble = { begin: () => Promise<void>; end: () => Promise<void> }

function cut(page: Page): Trouble {
  return {
    begin: () => page.context().setOffline(true),
    end: () => page.context().setOffline(false),
  }
}

function replyLost(page: Page): Trouble {
  const isAnswer = (url: URL) => !url.pathname.startsWith('/assets/')
  return {
    begin: async () => {
      await page.context().route(isAnswer, async (route) => {
        if (route.request().method() !== 'POST') return route.continue()
        await route.fetch()
        await route.abort('connectionreset')
      })
    },
    end: async () => {
      await page.context().unroute(isAnswer)
      await page.evaluate(() => window.dispatchEvent(new Event('online')))
    },
  }
}

/** Presses in the middle of a trouble; once it is over, the answer leaves by itself and the page goes on. */
async function pressInTrouble(page: Page, trouble: Trouble, name: string | RegExp): Promise<void> {
  const before = page.url()
  await trouble.begin()
  await button(page, name).click()
  await expect(status(page)).toContainText(KEPT)
  await expect(status(page)).toContainText('Pas encore envoyé (1).')
  expect(page.url()).toBe(before)
  await Promise.all([page.waitForEvent('load'), trouble.end()])
}

/** Each step of the journey, each with its trouble. */
async function tellInTrouble(page: Page, trouble: Trouble): Promise<void> {
  const hands = touching(page)
  const goOn = (name: string | RegExp = 'Je continue') => pressInTrouble(page, trouble, name)
  await hands.choose(/^Chez moi/)
  await goOn()
  await expect(page).toHaveURL(/\/theme$/)
  await hands.choose(/cuisine/i)
  await goOn()
  await expect(page).toHaveURL(/\/activites$/)
  await hands.choose(/repas/i)
  await hands.write(/mots/i, 'jai fait les course pour 10 personne')
  await goOn()
  if (page.url().endsWith('/propositions')) await goOn()
  await expect(page).toHaveURL(/\/savoirs$/)
  await hands.chooseFirst()
  await goOn()
  while (page.url().includes('/niveau/')) {
    await hands.choose(/À l’aise/)
    await goOn()
  }
  await expect(page).toHaveURL(/\/quand$/)
  await hands.choose(/Cette année/)
  await goOn()
  await expect(page).toHaveURL(/\/ou$/)
  await hands.write(/Ville|lieu|Où/i, 'Limoges')
  await goOn()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await goOn('C’est bon')
  await expect(page).toHaveURL(/\/ma-carte$/)
  await page.goto('/mes-gouts')
  await hands.chooseFirst()
  await goOn(/^Je garde|^Je continue/)
  await page.goto('/metiers')
  await page.locator('main a[href^="/metiers/"]').filter({ hasText: /\S/ }).first().click()
}

async function isOneStory(page: Page): Promise<void> {
  await page.goto('/mes-experiences')
  await expect(page.locator('main h3')).toHaveText(['Faire la cuisine'])
}

test('the network is cut in the middle of each step: each answer is kept, said to be, and sent once', async ({
  browser,
}) => {
  const page = await onOwnPhone(browser)
  await tellInTrouble(page, cut(page))
  await isOneStory(page)
})

test('the reply is lost in the middle of each step: what was done is not done twice', async ({
  browser,
}) => {
  const page = await onOwnPhone(browser)
  await tellInTrouble(page, replyLost(page))
  await isOneStory(page)
})
