import { expect, type Page, test } from '@playwright/test'
import { inspect } from './probes.ts'
import { type Hands, touching } from './steps/hands.ts'
import { READINGS, reads } from './steps/readings.ts'

/** A post told in everyday words, then levels that three answers give: the screens the first journey does not cross. */
async function tellWork(page: Page, hands: Hands): Promise<void> {
  await hands.choose(/travail/i)
  await hands.press('Je continue')
  await inspect(page)
  await page.goto(`${page.url()}?q=zzzzz`)
  await inspect(page)
  await page.goto(page.url().replace('zzzzz', 'je+vendai+des+fringues'))
  await inspect(page)
  await hands.chooseFirst()
  await hands.press('Je continue')
  await inspect(page)
  await hands.chooseFirst()
  await hands.press('Je continue')
  await hands.chooseFirst()
  await hands.press('Je continue')
  const here = new URL(page.url()).pathname.replace(/\/niveau\/.*/, '')
  await page.goto(`${here}/questions/autonomie`)
  for (let question = 0; question < 3; question++) {
    await hands.chooseFirst()
    await hands.press('Je continue')
  }
  await expect(page).toHaveURL(/\/niveaux$/)
  await inspect(page)
}

/** Writes what the browser itself would hold back, as an old browser does. */
async function writeTooMuch(page: Page, hands: Hands, name: RegExp): Promise<void> {
  await page.evaluate(() => {
    for (const field of document.querySelectorAll('[maxlength]')) field.removeAttribute('maxlength')
  })
  await hands.write(name, 'é'.repeat(3000))
}

/** Sends an answer that has to be corrected: the page says so first, and in its title. */
async function send(page: Page, hands: Hands, button: string | RegExp): Promise<void> {
  await hands.press(button)
  await expect(page.locator('.errors').first()).toBeVisible()
  expect(await page.title()).toMatch(/^(Erreur|Error)/)
  await inspect(page)
}

for (const display of READINGS) {
  test(`work in one’s own words and answers to correct, read as ${display}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await reads(page.context(), display)
    const hands = touching(page)
    await page.goto('/ma-carte')
    await inspect(page)
    await page.goto('/reprendre')
    await hands.write(/code/i, 'ABCDEFGHJK')
    await send(page, hands, 'Je rentre')
    await page.goto('/bienvenue')
    await hands.press('Je continue')
    await send(page, hands, 'Je continue')
    await tellWork(page, hands)
    const here = new URL(page.url()).pathname.replace(/\/niveaux$/, '')
    await page.goto(`${here}/activites`)
    await writeTooMuch(page, hands, /mots/i)
    await send(page, hands, 'Je continue')
    await page.goto('/contact')
    await send(page, hands, 'J’envoie')
    await page.goto('/pro/entrer')
    await inspect(page)
  })
}
