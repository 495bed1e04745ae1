import { expect, type Page, test } from '@playwright/test'
import { inspect } from './probes.ts'
import { touching } from './steps/hands.ts'
import {
  beginAs,
  buttonOf,
  cut,
  isListening,
  keptByBrowser,
  NOTHING_KEPT,
  onAnotherDevice,
  onOwnPhone,
  pressInTrouble,
  replyLost,
  statusOf,
  storeOfPhone,
  type Trouble,
} from './steps/troubles.ts'

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
  await page.locator('[name=place]').fill('Limoges')
  await goOn()
  await goOn('C’est bon')
  await expect(page).toHaveURL(/\/ma-carte$/)
  await page.goto('/mes-gouts')
  await hands.chooseFirst()
  await goOn(/^Je garde|^Je continue/)
  await page.goto('/metiers')
  await goOn(/^Je garde/)
  await expect(buttonOf(page, /^Ne plus garder/)).toBeVisible()
  await hands.press(/^Pas pour moi/)
  await goOn('Je l’enlève')
  await expect(page).toHaveURL(/\/metiers/)
  await page.goto('/mes-experiences')
  await expect(page.locator('main h3')).toHaveText(['Faire la cuisine'])
}

test('the network is cut in the middle of each step: each answer is kept, said to be, and sent once', async ({
  browser,
}) => {
  const page = await onOwnPhone(browser)
  await tellInTrouble(page, cut(page))
})

test('the reply is lost in the middle of each step: what was done is not done twice', async ({
  browser,
}) => {
  const page = await onOwnPhone(browser)
  await tellInTrouble(page, replyLost(page))
})

test('what waits on a phone cannot be read there, outlives the page, and leaves nothing when the person leaves', async ({
  browser,
}) => {
  const page = await onOwnPhone(browser)
  await page.goto('/experiences/en-bref')
  await page.locator('[name=title]').fill('Le bal des pompiers')
  await page.locator('[name=story]').fill('Je tiens la buvette')
  await isListening(page)
  await page.context().setOffline(true)
  await buttonOf(page, 'Je continue').click()
  await expect(statusOf(page)).toContainText('Pas encore envoyé (1).')
  const { text, answers } = await storeOfPhone(page)
  expect(answers).toBe(1)
  expect(text).toContain('key shut')
  for (const word of ['pompiers', 'buvette', 'en-bref', 'Lina']) expect(text).not.toContain(word)

  await page.goto('/mes-experiences')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Il n’y a pas de réseau')
  await expect(statusOf(page)).toContainText('Pas encore envoyé (1).')
  await page.context().setOffline(false)
  await expect(statusOf(page)).toContainText('C’est gardé.')
  await page.getByRole('link', { name: 'Je réessaie' }).click()
  await expect(page.locator('main h3')).toHaveText(['Le bal des pompiers'])
  expect((await storeOfPhone(page)).answers).toBe(0)

  await page.goto('/quitter')
  await touching(page).press('Je quitte')
  await expect(page.getByText('Cet appareil a tout oublié')).toBeVisible()
  await expect.poll(() => keptByBrowser(page)).toEqual(NOTHING_KEPT)
})

test('without network one may tell something else, and several stories leave when it is back', async ({
  browser,
}) => {
  const page = await onOwnPhone(browser)
  await isListening(page)
  await page.context().setOffline(true)
  await page.goto('/ma-carte')
  await inspect(page)
  for (const title of ['Le potager', 'La brocante']) {
    await page.getByLabel('C’était quoi ?').fill(title)
    await buttonOf(page, 'Je garde').click()
    await expect(page.getByLabel('C’était quoi ?')).toHaveValue('')
  }
  await expect(statusOf(page)).toContainText('Pas encore envoyé (2).')
  await inspect(page)
  await page.context().setOffline(false)
  await expect(statusOf(page)).toContainText('C’est gardé.')
  await page.getByRole('link', { name: 'Mon vécu' }).click()
  await expect(page.locator('main h3')).toHaveText(['La brocante', 'Le potager'])
})

test('on a shared computer nothing stays: the page keeps the answer as long as it is open', async ({
  page,
}) => {
  await beginAs(page, 'Lina')
  await touching(page).choose(/^Chez moi/)
  await isListening(page)
  await page.context().setOffline(true)
  await buttonOf(page, 'Je continue').click()
  await expect(statusOf(page)).toHaveText(/Gardez cette page ouverte/)
  await inspect(page)
  expect(await keptByBrowser(page)).toEqual(NOTHING_KEPT)
  await page.context().setOffline(false)
  await expect(page).toHaveURL(/\/theme$/)
  expect(await keptByBrowser(page)).toEqual(NOTHING_KEPT)
})

test('people who take turns on a phone never send each other’s answers', async ({ browser }) => {
  const page = await onOwnPhone(browser)
  await touching(page).choose(/^Chez moi/)
  await isListening(page)
  await page.context().setOffline(true)
  await buttonOf(page, 'Je continue').click()
  await expect(statusOf(page)).toContainText('Pas encore envoyé (1).')
  const hers = (await page.context().cookies()).filter(({ name }) => name === 'session')
  await page.context().clearCookies({ name: 'session' })
  await page.goto('/ma-carte')
  await page.context().setOffline(false)
  await beginAs(page, 'Omar')
  await page.goto('/mes-experiences')
  await page.goto('/experiences/nouvelle')
  await expect(statusOf(page)).toBeEmpty()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  expect((await storeOfPhone(page)).answers).toBe(1)
  await page.context().addCookies(hers)
  await page.goto('/mes-experiences')
  await expect(statusOf(page)).toContainText('C’est gardé.')
  await page.goto('/experiences/nouvelle')
  await expect(page.getByRole('radio', { name: /^Chez moi/ })).toBeChecked()
})

test('one person who leaves a phone takes away what is theirs, and nothing of somebody else', async ({
  browser,
}) => {
  const page = await onOwnPhone(browser)
  await touching(page).choose(/^Chez moi/)
  await isListening(page)
  await page.context().setOffline(true)
  await buttonOf(page, 'Je continue').click()
  await expect(statusOf(page)).toContainText('Pas encore envoyé (1).')
  const hers = (await page.context().cookies()).filter(({ name }) => name === 'session')
  await page.context().clearCookies({ name: 'session' })
  await page.goto('/ma-carte')
  await page.context().setOffline(false)
  await beginAs(page, 'Omar')
  await page.context().setOffline(true)
  await buttonOf(page, 'Je continue').click()
  await expect(statusOf(page)).toContainText('Pas encore envoyé (1).')
  await page.goto('/ma-carte')
  await page.context().setOffline(false)
  await expect(statusOf(page)).toContainText('Une réponse gardée ici est à corriger.')
  expect((await storeOfPhone(page)).answers).toBe(2)

  await page.goto('/quitter')
  await isListening(page)
  await touching(page).press('Je quitte')
  await expect(page.getByText('Cet appareil a tout oublié')).toBeVisible()
  expect((await storeOfPhone(page)).answers).toBe(1)
  await page.context().addCookies(hers)
  await page.goto('/mes-experiences')
  await expect(statusOf(page)).toContainText('C’est gardé.')
  await page.goto('/quitter')
  await isListening(page)
  await touching(page).press('Je quitte')
  await expect.poll(() => keptByBrowser(page)).toEqual(NOTHING_KEPT)
})

test('an answer that the house refuses later waits to be corrected, with its words', async ({
  browser,
}) => {
  const page = await onOwnPhone(browser)
  await isListening(page)
  await page.context().setOffline(true)
  await buttonOf(page, 'Je continue').click()
  await expect(statusOf(page)).toContainText('Pas encore envoyé (1).')
  await page.goto('/ma-carte')
  await page.context().setOffline(false)
  await expect(statusOf(page)).toContainText('Une réponse gardée ici est à corriger.')
  await Promise.all([page.waitForEvent('load'), buttonOf(page, 'Je corrige').click()])
  await expect(page.locator('.errors')).toBeVisible()
  await touching(page).choose(/^Chez moi/)
  await touching(page).press('Je continue')
  await expect(page).toHaveURL(/\/theme$/)
  expect((await storeOfPhone(page)).answers).toBe(0)
})

test('the same question answered on two devices keeps both answers, and the person chooses', async ({
  browser,
}) => {
  const phone = await onOwnPhone(browser)
  await phone.goto('/experiences/en-bref')
  await phone.locator('[name=title]').fill('Le marché')
  await phone.locator('[name=story]').fill('Je vends des légumes')
  await touching(phone).press('Je continue')
  const path = new URL(phone.url()).pathname.replace(/\/\w+$/, '/activites')
  await phone.goto(path)
  await phone.locator('[name=story]').fill('Je rends la monnaie')
  await isListening(phone)
  await phone.context().setOffline(true)
  await buttonOf(phone, 'Je continue').click()
  await expect(statusOf(phone)).toContainText('Pas encore envoyé (1).')

  const computer = await onAnotherDevice(browser, phone.context())
  await computer.goto(path)
  await computer.locator('[name=story]').fill('Je range les cageots')
  await touching(computer).press('Je continue')

  await phone.context().setOffline(false)
  await expect(phone).toHaveURL(/\/deux-reponses$/)
  await expect(phone.getByText('Je rends la monnaie')).toBeVisible()
  await expect(phone.getByText('Je range les cageots')).toBeVisible()
  await inspect(phone)
  await touching(phone).press('Je garde les deux')
  await phone.goto(path)
  await expect(phone.locator('[name=story]')).toHaveValue(
    'Je range les cageots\nJe rends la monnaie',
  )
  await phone.goto('/deux-reponses')
  await expect(phone.getByText('Aucune question n’a deux réponses.')).toBeVisible()
})

test('the product may be installed: a browser finds nothing missing', async ({ browser }) => {
  const page = await onOwnPhone(browser)
  const client = await page.context().newCDPSession(page)
  const { errors } = await client.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors')
  // A private window installs nothing: that is the only thing said here.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
  const worker = await page.evaluate(
    async () => (await navigator.serviceWorker.ready).active?.state,
  )
  expect(worker).toBe('activated')
  const kept = await page.evaluate(async () =>
    (await (await caches.open('sillage')).keys()).map(({ url }) => new URL(url).pathname),
  )
  for (const path of kept) expect(path).toMatch(/^\/hors-ligne$|^\/assets\//)
  const shell = await page.evaluate(async () => (await caches.match('/hors-ligne'))?.text())
  expect(shell).not.toContain('Lina')
  expect(shell).not.toMatch(/data-owner="\w/)
})
