import { defineConfig } from '@playwright/test'

const port = 4310
const chromium = process.env.CHROMIUM

/** Journeys: the built product, a real Chromium, a fresh database for each run. */
export default defineConfig({
  testDir: 'journeys',
  testMatch: '*.spec.ts',
  timeout: 180_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'fr-FR',
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // A microphone that beeps, for whoever asks for one.
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
      ],
    },
  },
  projects: [
    { name: 'journeys', testIgnore: 'slow-phone.spec.ts' },
    // Times are taken alone, once the others have finished.
    {
      name: 'slow phone',
      testMatch: 'slow-phone.spec.ts',
      dependencies: ['journeys'],
      fullyParallel: false,
    },
  ],
  webServer: {
    command: `node_modules/.bin/node journeys/serve.ts ${port}`,
    url: `http://127.0.0.1:${port}/sante`,
    timeout: 120_000,
    reuseExistingServer: process.env['JOURNEYS_REUSE'] === '1',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})
