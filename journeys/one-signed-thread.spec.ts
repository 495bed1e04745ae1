import { type Browser, expect, type Page, test } from '@playwright/test'
import { inspect } from './probes.ts'
import { enterAs } from './steps/first-access.ts'
import { touching } from './steps/hands.ts'
import { READINGS, reads } from './steps/readings.ts'
import { acceptWord, askForWord, sayWord, takeWordBack } from './steps/words-of-others.ts'

const PHONE = { width: 360, height: 740 }
const COMPUTER = { width: 1280, height: 800 }

/** Lina lets Claire read her card, with the six letters that Claire shows her. */
async function shareWith(claire: Page, lina: Page): Promise<void> {
  await claire.goto('/pro/code')
  await claire.locator('main form button').first().click()
  const code = ((await claire.locator('.code__groups').textContent()) ?? '').replace(/\W/g, '')
  const hands = touching(lina)
  await lina.goto('/qui-voit-quoi/partager')
  await lina.locator('input[name="code"]').fill(code)
  await hands.press('Je continue')
  await hands.chooseFirst()
  await hands.press('Je continue')
  await hands.press('Je continue')
  await lina.locator('main form button').first().click()
  await lina.waitForURL(/qui-voit-quoi$/)
}

async function look(page: Page): Promise<void> {
  await inspect(page)
  await reads(page.context(), READINGS[1] ?? '')
  await page.reload()
  await inspect(page)
  await reads(page.context(), READINGS[0] ?? '')
  await page.reload()
}

type Two = { lina: Page; claire: Page; table: string }

/** Claire answers one question while Lina looks: it comes by itself. */
async function answerWhileTheOtherLooks({ lina, claire, table }: Two): Promise<void> {
  const computer = touching(claire)
  await lina.goto(table)
  await claire.goto('/pro/badges')
  await computer.press('Tenir un stand')
  await look(claire)
  await claire.goto(`${table}/questions/a-quoi-il-sert`)
  await inspect(claire)
  await computer.write(/Ce badge montre/, 'Montrer que Lina sait tenir un stand, seule.')
  await expect(lina.getByText('Claire écrit : à quoi il sert')).toBeVisible()
  await computer.press('Je garde')
  await expect(lina.getByText('sait tenir un stand, seule.')).toBeVisible()
}

/** Both open one criterion and write: both wordings are there, and Lina chooses. */
async function writeAtOnce({ lina, claire, table }: Two): Promise<void> {
  const phone = touching(lina)
  const computer = touching(claire)
  await lina.goto(`${table}/criteres/nouveau`)
  await phone.write(/sait…/, 'Sait dire bonjour')
  await phone.press('J’ajoute un critère')
  const criterion = lina.url().replace(/\/liens$/, '')
  await Promise.all([lina.goto(criterion), claire.goto(criterion)])
  await phone.write(/sait…/, 'Sait dire bonjour avec le sourire')
  await computer.write(/sait…/, 'Sait accueillir une personne et l’écouter')
  await phone.press('Je garde')
  await expect(claire.getByText('Lina vient de changer ce texte')).toBeVisible()
  await inspect(claire)
  await computer.press('Je garde')
  await expect(claire.getByText('Vos mots et les siens sont gardés')).toBeVisible()
  await lina.goto(table)
  await phone.press('Choisir')
  await expect(lina.getByText('Sait dire bonjour avec le sourire')).toBeVisible()
  await look(lina)
  await phone.press(/Je choisis ce texte : Claire/)
  await expect(lina.getByText('Sait accueillir une personne').first()).toBeVisible()
}

/** Both agree, Lina publishes, anybody reads. */
async function agreeAndPublish({ lina, claire, table }: Two): Promise<void> {
  await claire.goto(`${table}/accord`)
  await touching(claire).press('Je suis d’accord')
  await lina.goto(`${table}/image`)
  await inspect(lina)
  await lina.goto(`${table}/publier`)
  await touching(lina).press('Publier')
  await expect(lina.getByText('La version 1 est publiée.')).toBeVisible()
  await look(lina)
  await claire.goto(`${table}/histoire`)
  await expect(claire.getByText(/tous vérifiés/)).toBeVisible()
  await inspect(claire)
  const json = await claire.request.get(`${lina.url()}.json`)
  expect(await json.json()).toMatchObject({ type: ['Achievement'], name: 'Tenir un stand' })
}

const PORT = '4310'
const ANNA = {
  port: PORT,
  mail: 'anna@stand.test',
  name: 'Anna Roche',
  role: 'responsable du marché',
  word: 'Elle a tenu le stand seule tout un samedi.',
}

/** Claire saw it done: the structure she speaks for gives Lina the badge they wrote, and Lina takes it. */
async function award({ lina, claire }: Two): Promise<string> {
  const computer = touching(claire)
  await claire.goto('/pro/organisations/nouvelle')
  await claire.locator('input[name="name"]').fill('Le Relais du Pont')
  await claire.locator('input[name="postalCode"]').fill('87000')
  await claire.locator('input[name="town"]').fill('Limoges')
  await computer.press('J’enregistre')
  await claire.goto('/pro/badges-a-donner')
  await computer.press(/^Reconnaître/)
  await look(claire)
  await computer.write(/Ce que vous avez vu/, 'Au marché de mai, toute la matinée.')
  await computer.press('Je donne ce badge')
  await expect(claire.getByText('Attend une réponse')).toBeVisible()
  await lina.goto('/badges-recus')
  await touching(lina).press('Tenir un stand')
  await expect(lina.getByText(/Le Relais du Pont/).first()).toBeVisible()
  await touching(lina).press('Je prends ce badge')
  await expect(lina.getByText('Ce badge est à vous.')).toBeVisible()
  return new URL(lina.url()).pathname
}

/** Anna answers her letter; once Lina accepts, her word stands signed beside the badge. Answers where anybody may look. */
async function endorse(browser: Browser, lina: Page, badge: string) {
  await askForWord(lina, ANNA)
  const anna = await sayWord(browser, ANNA)
  await acceptWord(lina)
  await expect(async () => {
    await lina.goto(badge)
    await expect(lina.getByText(ANNA.word)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
  await touching(lina).press('Je le montre par un lien')
  const address = await lina.getByRole('textbox', { name: 'Le lien à donner' }).inputValue()
  return { anna, address }
}

/** The badge and Anna's word stand on a CV that is shared, with where to check them. Answers the address of the CV. */
async function showOnCv(lina: Page): Promise<string> {
  const phone = touching(lina)
  await lina.goto('/mes-cv/nouveau')
  await phone.press('Je continue')
  const cv = /^\/mes-cv\/[^/]+/.exec(new URL(lina.url()).pathname)?.[0] ?? ''
  await lina.goto(`${cv}/reconnaissances`)
  await phone.choose(/^Tenir un stand/)
  await phone.choose(/Anna Roche/)
  await look(lina)
  await phone.choose(/^Tenir un stand/)
  await phone.choose(/Anna Roche/)
  await phone.press('Je garde')
  await lina.goto(`${cv}/verifier`)
  await phone.choose(/^Tenir un stand/)
  await inspect(lina)
  await phone.press('Je garde')
  await lina.goto(`${cv}/partager`)
  await phone.choose('7 jours')
  await phone.press('Je fais le lien')
  const file = await lina.request.get(`${cv}/cv.pdf`)
  expect([file.status(), (await file.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
  return lina.getByRole('textbox', { name: /Adresse/ }).inputValue()
}

test('Lina and Claire write one badge at once; it is given, spoken of from a letter, shown on a CV, checked by a stranger; a word taken back is gone', async ({
  browser,
}) => {
  const lina = await (await browser.newContext({ viewport: PHONE })).newPage()
  const claire = await (await browser.newContext({ viewport: COMPUTER })).newPage()
  const phone = touching(lina)
  await enterAs(claire, PORT, 'claire')
  await lina.goto('/bienvenue')
  await phone.write(/Prénom ou surnom/, 'Lina')
  await phone.press('Je continue')
  await shareWith(claire, lina)
  await lina.goto('/badges')
  await inspect(lina)
  await phone.press('Je commence un badge')
  await phone.write(/Nom du badge/, 'Tenir un stand')
  await phone.press('Je continue')
  const table = new URL(lina.url()).pathname
  await lina.goto(`${table}/ensemble`)
  await phone.press('Faire venir Claire')
  await expect(lina.getByText('Claire peut maintenant écrire avec vous.')).toBeVisible()
  const two = { lina, claire, table }
  await answerWhileTheOtherLooks(two)
  await writeAtOnce(two)
  await agreeAndPublish(two)
  const { anna, address } = await endorse(browser, lina, await award(two))
  const cv = await showOnCv(lina)
  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(cv)
  for (const shown of ['Tenir un stand', 'Le Relais du Pont', ANNA.word])
    await expect(stranger.getByText(shown).first()).toBeVisible()
  await inspect(stranger)
  await stranger.getByRole('link', { name: /\/v\// }).click()
  await expect(stranger).toHaveURL(new RegExp(`${new URL(address).pathname}$`))
  await expect(stranger.getByText(ANNA.word)).toBeVisible()
  const printed = stranger.url()
  await stranger.goto('/verifier')
  await stranger.locator('#link').fill(printed)
  await touching(stranger).press(/^Je vérifie/)
  await expect(stranger.getByText(ANNA.word)).toBeVisible()
  await takeWordBack(anna)
  await stranger.goto(cv)
  await expect(stranger.getByText('Tenir un stand').first()).toBeVisible()
  await expect(stranger.getByText(ANNA.word)).toHaveCount(0)
  await stranger.goto(address)
  await expect(stranger.getByText('La signature est bonne')).toBeVisible()
  await expect(stranger.getByText(ANNA.word)).toHaveCount(0)
})
