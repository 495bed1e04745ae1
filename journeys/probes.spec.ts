import { expect, test } from '@playwright/test'
import { inspect } from './probes.ts'

/** A probe that sees nothing would pass every screen. */
test('the accessibility engine sees a picture without words', async ({ page }) => {
  await page.goto('/mots')
  await page.evaluate(() =>
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="/favicon.svg">'),
  )
  await expect(inspect(page)).rejects.toThrow(/image-alt/)
})
