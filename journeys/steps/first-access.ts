import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { TOTP } from 'otpauth'

/** The professionals of the journeys: a first access works once, so each journey has its own. */
export const PROFESSIONALS = ['nadia', 'claire', 'karim', 'lou'] as const
export type Professional = (typeof PROFESSIONALS)[number]

/** Where their first accesses are written when their server starts. */
export const accessPath = (port: string, who: Professional = 'nadia') =>
  join(tmpdir(), `sillage-journeys-${port}.${who}.access`)

/** Comes in for the first time: first access, an application that gives codes, recovery codes put aside. */
export async function enterAsNadia(page: Page, port: string): Promise<void> {
  await enterAs(page, port, 'nadia')
}

export async function enterAs(page: Page, port: string, who: Professional): Promise<void> {
  await page.goto('/pro/entrer?avec=premier-acces')
  await page
    .getByRole('textbox', { name: /accès/i })
    .fill(readFileSync(accessPath(port, who), 'utf8'))
  await page.getByRole('button', { name: /entre|continue|ouvre/i }).click()
  await expect(page).toHaveURL(/\/pro\/seconde-cle$/)
  await page.locator('main button[type="submit"]').click()
  const groups = await page.locator('.code__group').allTextContents()
  const secret = groups.join('').replaceAll('-', '').trim()
  await page.locator('input[name="code"]').fill(new TOTP({ secret, period: 30 }).generate())
  await page.locator('main button[type="submit"]').click()
  await expect(page).toHaveURL(/codes-de-secours$/)
}
