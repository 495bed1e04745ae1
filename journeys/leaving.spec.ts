import { expect, type Page, test } from '@playwright/test'
import { inspect } from './probes.ts'
import { tellFirstExperience } from './steps/first-experience.ts'
import { touching } from './steps/hands.ts'

const PHONE = { width: 360, height: 740 }

async function titlesIn(page: Page): Promise<string[]> {
  await page.goto('/mes-experiences')
  return page.locator('main h3').allTextContents()
}

test('Lina takes a copy, changes her mind, leaves for good, keeps the receipt, and comes back with her copy', async ({
  browser,
}, testInfo) => {
  const page = await (await browser.newContext({ viewport: PHONE })).newPage()
  const hands = touching(page)
  await tellFirstExperience(page, hands, async () => undefined)
  const told = await titlesIn(page)
  expect(told.length).toBeGreaterThan(0)

  await page.goto('/mon-espace/mes-donnees')
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Je télécharge ma copie' }).click(),
  ])
  expect(copy.suggestedFilename()).toBe('mes-donnees-sillage.zip')
  const file = testInfo.outputPath(copy.suggestedFilename())
  await copy.saveAs(file)

  await hands.press('Tout effacer')
  await hands.press('J’efface tout')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tout sera effacé le')
  await inspect(page)
  await hands.press(/J’ai changé d’avis/)
  expect(await titlesIn(page)).toEqual(told)

  await page.goto('/mon-espace/effacer')
  await hands.choose('Tout de suite')
  await hands.press('J’efface tout')
  await expect(page.getByRole('textbox', { name: 'Le code de votre reçu' })).not.toHaveValue('')
  expect(await page.context().cookies()).toEqual([])
  await hands.press('Je regarde')
  await expect(page.getByText('est effacé depuis')).toBeVisible()
  await inspect(page)
  await page.goto('/mes-experiences')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('à vous seul')

  await page.goto('/mon-espace/reprendre-mes-donnees')
  await page.getByLabel('Votre fichier').setInputFiles(file)
  await hands.press('Je reprends tout')
  await expect(page.getByText('Tout est là.').first()).toBeVisible()
  expect(await titlesIn(page)).toEqual(told)
})
