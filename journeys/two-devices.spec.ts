import { expect, test } from '@playwright/test'
import { inspect } from './probes.ts'
import { tellFirstExperience } from './steps/first-experience.ts'
import { touching } from './steps/hands.ts'

const PHONE = { width: 360, height: 740 }

test('Omar finds his draft again on another phone, with the code of his card and four pictures', async ({
  browser,
}) => {
  const first = await (await browser.newContext({ viewport: PHONE })).newPage()
  const hands = touching(first)
  await tellFirstExperience(first, hands, async () => undefined)
  await hands.press(/mon code/)
  await inspect(first)
  await hands.press('Je fais ma carte')
  await inspect(first)
  const code = ((await first.locator('.code__groups').textContent()) ?? '').replace(
    /[^0-9A-Z]/g,
    '',
  )
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
  await expect(first.getByRole('img', { name: 'Code QR de votre carte' })).toBeVisible()
  await hands.press('Protéger ma carte')
  await hands.press('Je préfère des images')
  await inspect(first)
  for (const [place, picture] of ['soleil', 'chat', 'clé', 'bateau'].entries()) {
    await first
      .locator(`[name=pictures-${place + 1}]`)
      .locator(`xpath=ancestor::label[@title="${picture}"]`)
      .click()
  }
  await hands.press('Je continue')
  await expect(first.getByText('Votre carte est protégée.').first()).toBeVisible()

  const second = await (await browser.newContext({ viewport: PHONE })).newPage()
  // The QR code carries the secret after the #: it never reaches the server by itself.
  await second.goto(`/reprendre#${code}`)
  await expect(second.getByRole('textbox', { name: 'Votre code' })).toHaveValue(code)
  expect(new URL(second.url()).hash).toBe('')
  await touching(second).press('Je rentre')
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Votre code secret')
  await inspect(second)
  for (const [place, picture] of ['soleil', 'chat', 'clé', 'bateau'].entries()) {
    await second
      .locator(`[name=pictures-${place + 1}]`)
      .locator(`xpath=ancestor::label[@title="${picture}"]`)
      .click()
  }
  await touching(second).press('Je rentre')
  await expect(second).toHaveURL(/\/mes-experiences$/)
  await expect(second.getByText('Faire la cuisine').first()).toBeVisible()
})

test('Lina quits a shared computer, and the Back key shows nothing of hers', async ({ page }) => {
  const hands = touching(page)
  await tellFirstExperience(page, hands, async () => undefined)
  await page.goto('/quitter')
  await inspect(page)
  await hands.press('Je quitte')
  await page.goBack()
  await page.goBack()
  await expect(page.getByText('Faire la cuisine')).toHaveCount(0)
  expect(await page.context().cookies()).not.toContainEqual(
    expect.objectContaining({ name: 'session', value: /.+/ }),
  )
})
