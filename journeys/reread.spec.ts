import { expect, test } from '@playwright/test'
import { inspect } from './probes.ts'
import { tellFirstExperience } from './steps/first-experience.ts'
import { touching } from './steps/hands.ts'
import { READINGS, reads } from './steps/readings.ts'

test.use({ viewport: { width: 360, height: 740 } })

test('before a CV is made the person reads their own words again, and changes only what they tick', async ({
  page,
}) => {
  const hands = touching(page)
  await tellFirstExperience(page, hands, async () => undefined)
  await page.goto('/mes-experiences')
  const card = page.locator('main a[href^="/experiences/"]').first()
  const story = /\/experiences\/[0-9a-f-]{36}/.exec((await card.getAttribute('href')) ?? '')?.[0]
  await page.goto(`${story}/activites`)
  await page.locator('[name=story]').fill('Je fais le netoyage du stand\nJe range les légume')
  await hands.press('Je continue')
  await page.goto('/mes-cv/nouveau')
  await page.locator('main button.button--primary').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Écrire ces lignes autrement ?')
  const here = page.url()
  for (const display of READINGS) {
    await reads(page.context(), display)
    await page.goto(here)
    await inspect(page)
  }
  await reads(page.context(), READINGS[0] ?? '')
  await page.goto(here)
  await hands.choose('Je fais le nettoyage du stand')
  await hands.press('Je continue')
  await expect(page).toHaveURL(/\/coordonnees$/)
  await page.goto(`${new URL(here).pathname.replace('/relire', '')}/apercu`)
  await expect(page.getByText('Je fais le nettoyage du stand')).toBeVisible()
  await expect(page.getByText('Je range les légume', { exact: true })).toBeVisible()
})
