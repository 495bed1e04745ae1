import type { Page } from '@playwright/test'
import { touching } from './hands.ts'

type Badge = { organisation: string; name: string; purpose: string; criterion: string }

/** A professional founds an organisation and publishes a badge of it: no more than is needed to give it. Answers its address. */
export async function publishBadge(page: Page, badge: Badge): Promise<string> {
  const hands = touching(page)
  await page.goto('/pro/organisations/nouvelle')
  await page.locator('input[name="name"]').fill(badge.organisation)
  await page.locator('input[name="postalCode"]').fill('87000')
  await page.locator('input[name="town"]').fill('Limoges')
  await hands.press('J’enregistre')
  await page.goto('/pro/badges/nouveau')
  await page.locator('input[name="name"]').fill(badge.name)
  await hands.choose(badge.organisation)
  await hands.press('Je continue')
  const table = new URL(page.url()).pathname
  await page.goto(`${table}/questions/a-quoi-il-sert`)
  await hands.write(/Ce badge montre/, badge.purpose)
  await hands.press('Je garde')
  await page.goto(`${table}/criteres/nouveau`)
  await hands.write(/sait…/, badge.criterion)
  await hands.press('J’ajoute un critère')
  await page.goto(`${table}/publier`)
  await hands.press('Publier')
  return new URL(page.url()).pathname
}
