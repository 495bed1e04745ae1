import { type Browser, expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { inspect } from './probes.ts'
import { touching } from './steps/hands.ts'
import {
  buttonOf,
  isListening,
  onOwnPhone,
  PATIENT,
  statusOf,
  storeOfPhone,
} from './steps/troubles.ts'

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

test.describe('a photo given without network, that the house then refuses', () => {
  const field = (page: Page) => page.getByLabel('Votre photo')
  const nameIn = (page: Page) =>
    field(page).evaluate((one) => (one instanceof HTMLInputElement ? one.files?.[0]?.name : ''))

  /** Sent once the network is back, and no photo: ten letters, or more than the house reads. */
  async function givenRefused(
    browser: Browser,
    buffer: Buffer,
  ): Promise<{ page: Page; path: string }> {
    const page = await onOwnPhone(browser)
    await touching(page).choose(/^Chez moi/)
    await touching(page).press('Je continue')
    const path = new URL(page.url()).pathname.replace('/theme', '/photos/ajouter')
    await page.goto(path)
    await isListening(page)
    await field(page).setInputFiles({ name: 'gateau.jpg', mimeType: 'image/jpeg', buffer })
    await page.context().setOffline(true)
    await buttonOf(page, 'J’ajoute').click()
    await expect(statusOf(page)).toContainText('Pas encore envoyé (1).', PATIENT)
    await page.goto('/mes-experiences')
    await page.context().setOffline(false)
    await expect(statusOf(page)).toContainText('Une réponse gardée ici est à corriger.')
    return { page, path }
  }

  test('comes back to its form with what is wrong, and leaves once another takes its place', async ({
    browser,
  }) => {
    const { page, path } = await givenRefused(browser, Buffer.from('dix lettre'))
    await Promise.all([page.waitForEvent('load'), buttonOf(page, 'Je corrige').click()])
    await expect(page.getByText('Nous ne lisons pas ce fichier').first()).toBeVisible()
    await expect.poll(() => nameIn(page)).toBe('gateau.jpg')
    await expect(statusOf(page)).toContainText('Ce que vous aviez donné est revenu ici.')
    await inspect(page)
    await page.goto('/mes-experiences')
    await expect(statusOf(page)).toContainText('Une réponse gardée ici est à corriger.')
    await page.goto(path)
    await expect.poll(() => nameIn(page)).toBe('gateau.jpg')
    const buffer = await phonePhoto()
    await field(page).setInputFiles({ name: 'IMG_2.jpg', mimeType: 'image/jpeg', buffer })
    await buttonOf(page, 'J’ajoute').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Que voit-on sur la photo ?')
    expect((await storeOfPhone(page)).answers).toBe(0)
  })
  test('is offered again even when it was too heavy to be read, and goes when the person lets it go', async ({
    browser,
  }) => {
    const { page } = await givenRefused(browser, Buffer.alloc(11 * 1024 * 1024, 'x'))
    await Promise.all([page.waitForEvent('load'), buttonOf(page, 'Je corrige').click()])
    await expect(page.getByText('Cette photo est trop lourde').first()).toBeVisible()
    await expect.poll(() => nameIn(page)).toBe('gateau.jpg')
    await buttonOf(page, 'Je ne le garde pas').click()
    await expect(statusOf(page)).toBeEmpty()
    expect(await nameIn(page)).toBeUndefined()
    expect((await storeOfPhone(page)).answers).toBe(0)
  })
  test('waits for its place when the story already holds as many as it may', async ({
    browser,
  }) => {
    const page = await onOwnPhone(browser)
    await touching(page).choose(/^Chez moi/)
    await touching(page).press('Je continue')
    const photos = new URL(page.url()).pathname.replace('/theme', '/photos')
    const give = async (on: Page, count: number) => {
      const background = { r: count * 30, g: 80, b: 80 }
      const picture = sharp({ create: { width: 60, height: 60, channels: 3, background } })
      const buffer = await picture.png().toBuffer()
      await isListening(on)
      await field(on).setInputFiles({ name: 'petite.png', mimeType: 'image/png', buffer })
      await buttonOf(on, 'J’ajoute').click()
    }
    const isTaken = (on: Page) =>
      expect(on.getByRole('heading', { level: 1 })).toHaveText('Que voit-on sur la photo ?')
    for (let count = 1; count <= 5; count++) {
      await page.goto(`${photos}/ajouter`)
      await give(page, count)
      await isTaken(page)
    }
    await page.goto(`${photos}/ajouter`)
    const other = await page.context().newPage()
    await other.goto(`${photos}/ajouter`)
    await give(other, 6)
    await isTaken(other)
    await give(page, 7)
    await expect(page).toHaveURL(new RegExp(`${photos}$`))
    await expect(page.getByText('Il y a déjà 6 photos.')).toBeVisible()
    await expect(statusOf(page)).toContainText('Une réponse gardée ici est à corriger.')
    await touching(other).press('Je supprime')
    await Promise.all([page.waitForEvent('load'), buttonOf(page, 'Je corrige').click()])
    await isTaken(page)
    expect((await storeOfPhone(page)).answers).toBe(0)
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
