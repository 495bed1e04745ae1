import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { touching } from './hands.ts'
import { inspect } from './probes.ts'

/** A photo as a phone takes it: large, heavy, and saying where it was. */
async function phonePhoto(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 16 } as const
  return sharp({ create: { width: 2000, height: 1500, channels: 3, background: '#a86', noise } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 50/1 0/1' } })
    .jpeg({ quality: 95 })
    .toBuffer()
}

/** A story just begun, by its address. */
async function begin(page: Page, kind: RegExp): Promise<string> {
  const hands = touching(page)
  await page.goto('/bienvenue')
  await hands.press('Je continue')
  await hands.choose(kind)
  await hands.press('Je continue')
  return page.url().replace('/theme', '')
}

test.describe('what goes with a story', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('a photo is shrunk on the phone, then described and seen whole', async ({ page }) => {
    const story = await begin(page, /^Chez moi/)
    await page.goto(`${story}/photos`)
    await page.getByRole('link', { name: 'J’ajoute une photo' }).click()
    const photo = await phonePhoto()
    expect(photo.length).toBeGreaterThan(500_000)
    await page
      .getByLabel('Votre photo')
      .setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: photo })
    await expect(page.getByRole('status').filter({ hasText: 'La photo est prête.' })).toBeVisible()
    const size = () =>
      page
        .getByLabel('Votre photo')
        .evaluate((field) => (field instanceof HTMLInputElement ? field.files?.[0]?.size : 0))
    expect(await size()).toBeLessThanOrEqual(250 * 1024)
    await page.getByRole('button', { name: 'J’ajoute' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Que voit-on sur la photo ?')
    await inspect(page)
    await page.getByLabel('Avec vos mots').fill('Le gâteau de mes dix ans')
    await touching(page).choose('Non, personne')
    await touching(page).press('Je garde')
    const seen = page.getByRole('img', { name: 'Le gâteau de mes dix ans' })
    await expect(seen).toHaveJSProperty('complete', true)
    expect(
      await seen.evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0)),
    ).toBe(480)
    await inspect(page)
  })

  test('a voice is recorded, heard, sent, and its words written', async ({ page, context }) => {
    await context.grantPermissions(['microphone'])
    const story = await begin(page, /^Chez moi/)
    await page.goto(`${story}/voix`)
    await page.getByRole('button', { name: 'Je parle' }).click()
    await expect(page.getByText(/Il reste 5\d secondes/)).toBeVisible()
    await page.waitForTimeout(1_500)
    await page.getByRole('button', { name: 'J’arrête' }).click()
    await expect(page.getByText('C’est enregistré.')).toBeVisible()
    await inspect(page)
    await touching(page).press('Je garde')
    const length = await page.locator('figure audio').evaluate(async (sound) => {
      if (!(sound instanceof HTMLAudioElement)) return 0
      const bytes = await (await fetch(sound.src)).arrayBuffer()
      return (await new OfflineAudioContext(1, 48_000, 48_000).decodeAudioData(bytes)).duration
    })
    expect(length).toBeGreaterThan(1)
    expect(length).toBeLessThan(6)
    await page.getByLabel('Ce que vous dites, en mots').fill('J’ai fait le gâteau.')
    await inspect(page)
    await touching(page).press('Je garde')
  })
})

test.describe('what goes with a story, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a photo is sent by the browser alone, and a mission is found by questions', async ({
    page,
  }) => {
    const hands = touching(page)
    const story = await begin(page, /^Du temps donné/)
    await page.goto(`${story}/photos/ajouter`)
    await page
      .getByLabel('Votre photo')
      .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto() })
    await hands.press('J’ajoute')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Que voit-on sur la photo ?')
    await page.goto(`${story}/theme`)
    await hands.press('Posez-moi des questions')
    for (const answer of [
      'Pour la nature ou les animaux',
      'La terre, l’eau, les plantes',
      'Planter',
    ]) {
      await hands.choose(answer)
      await hands.press('Je continue')
    }
    await expect(page).toHaveURL(/\/activites$/)
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
  })
})
