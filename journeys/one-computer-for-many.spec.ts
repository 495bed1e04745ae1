import { expect, test } from '@playwright/test'
import { inspect } from './probes.ts'
import { touching } from './steps/hands.ts'

test('Lina works on a shared computer: it asks whether she is there, and forgets everything when she leaves', async ({
  page,
}) => {
  const hands = touching(page)
  await page.clock.install()
  await page.goto('/bienvenue')
  await hands.write(/Prénom ou surnom/, 'Lina-la-discrète')
  await hands.press('Je continue')
  await expect(page.getByText('Ordinateur partagé – pensez à quitter')).toBeVisible()

  const question = page.getByRole('alertdialog')
  const here = page.getByRole('button', { name: 'Je suis là' })
  await page.goto('/mon-espace')
  for (let turn = 0; turn < 11; turn++) {
    await expect(question).toBeHidden()
    await page.clock.runFor('13:01')
    await expect(question).toBeVisible()
    await expect(here).toBeFocused()
    if (turn === 0) await inspect(page)
    await here.click()
  }
  await expect(question).toBeHidden()
  await page.clock.runFor('15:11')
  await expect(page).toHaveURL(/\/reprendre$/)

  await page.goto('/mon-espace')
  await expect(page.getByText('Lina-la-discrète')).toBeVisible()
  await page.getByRole('link', { name: 'Quitter et effacer' }).first().click()
  await hands.press('Je quitte')
  await expect(page.getByText('Cet appareil a tout oublié')).toBeVisible()
  for (let step = 0; step < 3; step++) {
    await page.goBack()
    await expect(page.getByText('Lina-la-discrète')).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Tout effacer' })).toHaveCount(0)
  }
  const left = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
  }))
  expect(left).toEqual({ local: 0, session: 0, caches: 0, databases: 0 })
  const names = (await page.context().cookies()).map(({ name }) => name)
  expect(names.filter((name) => ['session', 'appareil', 'code', 'depart'].includes(name))).toEqual(
    [],
  )
})

test('a phone knows its people, and asks the PIN of who has one', async ({ page }) => {
  const hands = touching(page)
  await page.goto('/bienvenue')
  await hands.write(/Prénom ou surnom/, 'Omar')
  await hands.choose('Cet appareil est à moi')
  await hands.press('Je continue')
  await page.goto('/ma-carte-d-acces')
  await hands.press('Je fais ma carte')
  await hands.press('Protéger ma carte')
  await page.locator('[name=pin]').fill('2468')
  await hands.press('Je continue')
  await page.context().clearCookies({ name: 'session' })
  await page.goto('/qui-est-la')
  await inspect(page)
  await hands.press('C’est moi : Omar')
  await inspect(page)
  await page.locator('[name=pin]').fill('1357')
  await hands.press('Je rentre')
  await expect(page.getByText('Il reste 2 essais').first()).toBeVisible()
  await page.locator('[name=pin]').fill('2468')
  await hands.press('Je rentre')
  await expect(page).toHaveURL(/\/mes-experiences$/)
  await page.goto('/mon-espace/appareils')
  await inspect(page)
})
