import { expect, test } from '@playwright/test'

declare global {
  interface Window {
    spoken: string[]
  }
}

/** Headless browsers have no voice: one stands in, and writes down what it is asked to say. */
function standInVoice(isLocal: boolean): void {
  window.spoken = []
  const voice = {
    lang: 'fr-FR',
    localService: isLocal,
    name: 'essai',
    default: true,
    voiceURI: 'essai',
  }
  const stand = {
    speaking: false,
    getVoices: () => [voice],
    speak: (utterance: { text: string }) => window.spoken.push(utterance.text),
    cancel: () => undefined,
    addEventListener: () => undefined,
  }
  Object.defineProperty(window, 'speechSynthesis', { value: stand })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      text: string
      constructor(text: string) {
        this.text = text
      }
      addEventListener() {}
    },
  })
}

const WITH_SOUND = {
  name: 'affichage',
  value: 'fr.audio.light.normal',
  domain: '127.0.0.1',
  path: '/',
}

test.describe('with the sound', () => {
  for (const path of ['/bienvenue', '/aide', '/methode']) {
    test(`${path} is read line by line, just as it is seen`, async ({ page, context }) => {
      await context.addCookies([WITH_SOUND])
      await page.addInitScript(standInVoice, true)
      await page.goto(path)
      await page.getByRole('button', { name: 'J’écoute' }).click()
      const spoken = await page.evaluate(() => window.spoken)
      expect(spoken).toContain(
        ((await page.getByRole('heading', { level: 1 }).textContent()) ?? '').trim(),
      )
      expect(spoken.every((line) => line.length < 400)).toBe(true)
      expect(spoken.length).toBeGreaterThan(3)
    })
  }

  test('a voice that lives elsewhere is never used: words would leave the device', async ({
    page,
    context,
  }) => {
    await context.addCookies([WITH_SOUND])
    await page.addInitScript(standInVoice, false)
    for (const path of ['/bienvenue', '/methode']) {
      await page.goto(path)
      await expect(page.locator('[data-listen]')).toBeHidden()
    }
  })
})
