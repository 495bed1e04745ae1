import { expect, type Page, test } from '@playwright/test'
import { goOnToOccupations, tellFirstExperience } from './steps/first-experience.ts'
import { touching } from './steps/hands.ts'
import { weigh } from './steps/weigh.ts'

const MOST_BYTES = 170 * 1024
const MOST_SCRIPT = 30 * 1024
const MOST_REQUESTS = 20

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
