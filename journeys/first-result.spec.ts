import { expect, type Page, test } from '@playwright/test'
import { inspect, inspectDeeply } from './probes.ts'
import {
  cardDocument,
  goOnToOccupations,
  type Look,
  tellFirstExperience,
} from './steps/first-experience.ts'
import { keyboardOnly, touching } from './steps/hands.ts'
import { reads } from './steps/readings.ts'

const PHONE = { width: 360, height: 740 }

const look: Look = (page) => inspect(page)
const lookDeeply: Look = async (page) => {
  await inspect(page)
  await inspectDeeply(page)
}

async function walk(page: Page, hands: ReturnType<typeof touching>, seen: Look): Promise<void> {
  await tellFirstExperience(page, hands, seen)
  await goOnToOccupations(page, hands, seen)
  const document = await cardDocument(page)
  expect(document).toMatchObject({ type: 'application/pdf', start: '%PDF-' })
  expect(document.bytes).toBeLessThan(300_000)
}

test.describe('Lina, from one experience to her card and to occupations', () => {
  test.use({ viewport: PHONE })

  test('on a small phone, in plain reading', async ({ page }) => {
    await walk(page, touching(page), lookDeeply)
  })

  test('on a small phone, in easy reading', async ({ page, context }) => {
    await reads(context, 'fr.facile.light.normal')
    await walk(page, touching(page), lookDeeply)
  })

  test('on a small phone, with the sound', async ({ page, context }) => {
    await reads(context, 'fr.audio.light.normal')
    await walk(page, touching(page), lookDeeply)
  })

  test('with the keyboard alone', async ({ page }) => {
    await walk(page, keyboardOnly(page), async () => undefined)
  })
})

test.describe('without JavaScript', () => {
  test.use({ viewport: PHONE, javaScriptEnabled: false })

  test('everything works the same', async ({ page }) => {
    await walk(page, touching(page), async () => undefined)
  })
})

test.describe('on a wide screen, in dark colours', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('every screen passes too', async ({ page, context }) => {
    await reads(context, 'fr.simple.dark.normal')
    await walk(page, touching(page), look)
  })
})
