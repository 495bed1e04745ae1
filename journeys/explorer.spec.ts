import { expect, type Page, test } from '@playwright/test'
import { inspect, inspectDeeply } from './probes.ts'
import { type Hands, keyboardOnly, touching } from './steps/hands.ts'
import { reads } from './steps/readings.ts'

const PHONE = { width: 360, height: 740 }

type Look = (page: Page) => Promise<void>
const look: Look = (page) => inspect(page)
const lookDeeply: Look = async (page) => {
  await inspect(page)
  await inspectDeeply(page)
}

/** From everyday words to an occupation, what lies around it, one of its skills, the way to another occupation, both compared. */
async function explore(page: Page, hands: Hands, seen: Look): Promise<void> {
  await page.goto('/explorer')
  await seen(page)
  await hands.write(/métier/i, 'je vends des fringues')
  await hands.press('Je cherche')
  await seen(page)
  await hands.press(/prêt-à-porter/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('prêt-à-porter')
  await seen(page)
  const occupation = new URL(page.url()).pathname

  await hands.press(/voisinage/)
  await expectMiddle(page)
  await seen(page)
  const drawn = page.locator('.around__drawing a')
  await expect(page.locator('tbody tr')).toHaveCount(await drawn.count())

  await hands.press(/, Savoir(-faire)?$/)
  await expect(page.locator('main')).toContainText('Demandé par')
  await seen(page)

  await hands.press('Le chemin vers…')
  await seen(page)
  await hands.write(/métier/i, 'boulanger')
  await hands.press('Je cherche')
  await hands.press(/^Boulanger/)
  await expect(page.locator('.way__step').last()).toContainText('Boulanger')
  await seen(page)

  await page.goto(`/explorer/comparer?a=${occupation.split('/').at(-1)}`)
  await seen(page)
  await hands.write(/métier/i, 'boulanger')
  await hands.press('Je cherche')
  await hands.press(/^Boulanger/)
  await expect(page.getByRole('columnheader', { name: 'En commun' })).toBeAttached()
  await seen(page)

  await page.goto('/explorer/versions')
  await seen(page)
  await lookAhead(page, hands, seen)
}

/** However small the screen, a drawing opens on the concept it is about. */
async function expectMiddle(page: Page): Promise<void> {
  const box = await page.locator('.around').boundingBox()
  const mark = await page.locator('.around__number').first().boundingBox()
  expect(box && mark && mark.x - box.x - box.width / 2).toBeCloseTo(0, -2)
}

/** What becomes of a family of occupations, in the region where one lives. */
async function lookAhead(page: Page, hands: Hands, seen: Look): Promise<void> {
  await page.goto('/explorer')
  await hands.press('Les métiers de demain')
  await seen(page)
  await hands.press('Allumeurs de réverbères')
  await expect(page.locator('main')).toContainText('Le total porte sur 2 régions sur 3')
  await page.getByLabel('Votre région').selectOption('Bretagne')
  await hands.press('Voir')
  await expect(page.locator('main')).toContainText('environ 14 000 postes à pourvoir en Bretagne')
  await seen(page)
  await hands.press('Revenir à la notion')
  await hands.press('Ce métier demain')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('demain')
}

test.describe('anybody, in the graph', () => {
  test.use({ viewport: PHONE })

  test('on a small phone, in plain reading', async ({ page }) => {
    await explore(page, touching(page), lookDeeply)
  })

  test('with the keyboard alone', async ({ page }) => {
    await explore(page, keyboardOnly(page), async () => undefined)
  })

  test('finds while typing, without asking for it', async ({ page }) => {
    await page.goto('/explorer')
    await page.getByRole('searchbox').pressSequentially('je vends des fringues', { delay: 20 })
    await expect(page.getByRole('link', { name: /prêt-à-porter/ })).toBeVisible()
    expect(new URL(page.url()).search).toBe('')
    await inspect(page)
  })
})

test.describe('without JavaScript, in easy reading and dark colours', () => {
  test.use({ viewport: PHONE, javaScriptEnabled: false })

  test('everything works the same', async ({ page, context }) => {
    await reads(context, 'fr.facile.dark.normal')
    await exploreEasily(page, keyboardOnly(page))
  })
})

/** The same with the words of easy reading. */
async function exploreEasily(page: Page, hands: Hands): Promise<void> {
  await page.goto('/explorer')
  await hands.write(/métier/i, 'je vends des fringues')
  await hands.press('Je cherche')
  await hands.press(/prêt-à-porter/)
  await hands.press('Autour')
  await hands.press(/, Savoir(-faire)?$/)
  await hands.press('Le chemin vers…')
  await hands.write(/métier/i, 'boulanger')
  await hands.press('Je cherche')
  await hands.press(/^Boulanger/)
  await hands.press('Comparer les deux')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Boulanger')
}

test.describe('on a wide screen, in high contrast and large letters', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  test('anybody, in the graph', async ({ page, context }) => {
    await reads(context, 'fr.simple.contrast.large')
    await explore(page, touching(page), look)
  })
})
