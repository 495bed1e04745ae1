import { expect, type Page, test } from '@playwright/test'
import { goOnToOccupations, tellFirstExperience } from './steps/first-experience.ts'
import { touching } from './steps/hands.ts'

const MOST_BYTES = 170 * 1024
const MOST_SCRIPT = 30 * 1024
const MOST_REQUESTS = 20

type Weight = { bytes: number; script: number; requests: number; foreign: string[] }

/** Weighs one screen as a phone loads it the first time: nothing cached, compressed bytes as they travel. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  const weight: Weight = { bytes: 0, script: 0, requests: 0, foreign: [] }
  const kinds = new Map<string, string>()
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    kinds.set(requestId, type)
    weight.requests++
    if (!response.url.startsWith('http://127.0.0.1') && !response.url.startsWith('data:'))
      weight.foreign.push(response.url)
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight.bytes += encodedDataLength
    if (kinds.get(requestId) === 'Script') weight.script += encodedDataLength
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await client.detach()
  return weight
}

test('every screen of the journey is light, and asks nobody else for anything', async ({
  page,
}) => {
  const paths: string[] = []
  const remember = async (seen: Page) => {
    paths.push(new URL(seen.url()).pathname)
  }
  await tellFirstExperience(page, touching(page), remember)
  await goOnToOccupations(page, touching(page), remember)
  const heaviest = { bytes: 0, script: 0, requests: 0 }
  for (const path of new Set(paths)) {
    const weight = await weigh(page, path)
    expect(weight.foreign, `third parties of ${path}`).toEqual([])
    expect(weight.bytes, `bytes of ${path}`).toBeLessThanOrEqual(MOST_BYTES)
    expect(weight.script, `script of ${path}`).toBeLessThanOrEqual(MOST_SCRIPT)
    expect(weight.requests, `requests of ${path}`).toBeLessThanOrEqual(MOST_REQUESTS)
    heaviest.bytes = Math.max(heaviest.bytes, weight.bytes)
    heaviest.script = Math.max(heaviest.script, weight.script)
    heaviest.requests = Math.max(heaviest.requests, weight.requests)
  }
  console.log(
    `heaviest screen: ${Math.round(heaviest.bytes / 1024)} KB, script ${(heaviest.script / 1024).toFixed(1)} KB, ${heaviest.requests} requests`,
  )
})
