import { expect, type Page, test } from '@playwright/test'
import { inspect } from './probes.ts'
import { enterAs } from './steps/first-access.ts'
import { touching } from './steps/hands.ts'
import { READINGS, reads } from './steps/readings.ts'

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

test('Lina on her phone and Claire on her computer write one badge at once, and no word is lost', async ({
  browser,
}, { config }) => {
  const port = new URL(config.projects[0]?.use.baseURL ?? '').port
  const lina = await (await browser.newContext({ viewport: PHONE })).newPage()
  const claire = await (await browser.newContext({ viewport: COMPUTER })).newPage()
  const phone = touching(lina)
  await enterAs(claire, port, 'claire')
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
})
