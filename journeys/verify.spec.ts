import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type Page, test } from '@playwright/test'
import QRCode from 'qrcode'
import sharp from 'sharp'
import { bakePng } from '../engines/credentials/files/png.ts'
import type { JsonObject } from '../engines/credentials/json.ts'
import { smallBadge } from '../engines/credentials/judges/issued.ts'
import { smallPng } from '../engines/credentials/judges/pictures.ts'
import { didKeyOf, verificationMethodOf } from '../engines/credentials/keys/did.ts'
import { keyPairFrom } from '../engines/credentials/keys/private-key.ts'
import { signDocument } from '../engines/credentials/proofs/integrity-proof.ts'
import { inspect } from './probes.ts'
import { touching } from './steps/hands.ts'
import { reads } from './steps/readings.ts'

/** A badge that any site can check without asking another: its key is in the name of who signs. */
async function signedBadge(): Promise<JsonObject> {
  const { pkcs8, multikey } = keyPairFrom(new Uint8Array(32).fill(5))
  const did = didKeyOf(multikey)
  const issuer = { id: did, type: ['Profile'], name: 'Atelier du Pont' }
  const verificationMethod = verificationMethodOf(did, multikey)
  const created = '2026-01-02T03:04:05Z'
  return signDocument({ ...smallBadge(), issuer }, { pkcs8, verificationMethod, created })
}

async function sendPicture(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(bakePng(smallPng(), text))
  await page.goto('/verifier')
  await page.locator('#file').setInputFiles({ name: 'badge.png', mimeType: 'image/png', buffer })
  await touching(page).press(/vérifie|check/i)
}

test.describe('an employer, with a badge somebody showed', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  for (const reading of ['fr.simple.light.normal', 'fr.facile.contrast.larger'])
    test(`sends its picture and reads each answer, ${reading}`, async ({ page, context }) => {
      await reads(context, reading)
      await page.goto('/verifier')
      await inspect(page)
      await sendPicture(page, JSON.stringify(await signedBadge()))
      await expect(page.locator('.verdict-banner')).toContainText('La signature est bonne')
      await expect(page.locator('.verdict')).toHaveCount(7)
      await inspect(page)
    })

  test('sees that one was changed, and that a sentence is no badge', async ({ page }) => {
    await sendPicture(page, JSON.stringify({ ...(await signedBadge()), name: 'Un autre' }))
    await expect(page.locator('.verdict-banner')).toContainText('ne va pas avec ce badge')
    await inspect(page)
    await touching(page).press('Je vérifie un autre badge')
    await page.getByText('J’ai le texte du badge').click()
    await touching(page).write(/texte/i, 'bonjour')
    await touching(page).press('Je vérifie')
    await expect(page.getByRole('link', { name: /pas un badge/ })).toBeVisible()
    await inspect(page)
  })
})

/** What a camera sees that somebody shows a QR code to: pictures one after the other, all the same. */
async function filmOf(text: string): Promise<Buffer> {
  const code = await QRCode.toBuffer(text, { width: 420, margin: 6 })
  const background = '#888'
  const seen = sharp(code).resize(640, 480, { fit: 'contain', background }).jpeg()
  const picture = await seen.toBuffer()
  return Buffer.concat([picture, picture])
}

test.describe('a QR code shown to the camera', () => {
  test('is read on the device, and what it says is checked', async ({ baseURL: site }) => {
    const baseURL = site ?? ''
    const folder = mkdtempSync(join(tmpdir(), 'sillage-camera-'))
    const film = join(folder, 'film.mjpeg')
    writeFileSync(film, await filmOf(`${baseURL}/a/personne`))
    // A camera belongs to a browser: this one has its own.
    const executablePath = process.env.CHROMIUM
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        `--use-file-for-fake-video-capture=${film}`,
      ],
    })
    const page = await browser.newPage({ baseURL })
    await page.goto('/verifier')
    await touching(page).press('Je montre un QR code à la caméra')
    await expect(page.locator('#link')).toHaveValue(`${baseURL}/a/personne`, { timeout: 60_000 })
    await expect(page.locator('.field__error')).toBeVisible({ timeout: 30_000 })
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })
})
