import type { Page } from '@playwright/test'

type Weight = { bytes: number; script: number; requests: number; foreign: string[] }

/** Weighs one screen as a phone loads it the first time: nothing cached, compressed bytes as they travel. */
export async function weigh(page: Page, path: string): Promise<Weight> {
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
