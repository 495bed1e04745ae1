import { expect, type Page, test } from '@playwright/test'
import { inspect, inspectDeeply } from './probes.ts'
import { enterAsNadia } from './steps/first-access.ts'
import { touching } from './steps/hands.ts'
import { READINGS, reads } from './steps/readings.ts'

/** What an ESAT calls twelve of its gestures: some in the words of Sillage, some in its own, one that nothing answers to. */
const LINES = [
  'Rendre la monnaie',
  'Passer la serpillière',
  'Préparer le chariot de ménage avant la tournée',
  'Compter les caisses pleines avec un collègue',
  'Porter des cartons lourds à plusieurs',
  'Éplucher les légumes',
  'Accueillir quelqu’un',
  'Ranger les rayons du magasin',
  'Tondre la pelouse',
  'Changer une roue',
  'Peindre un mur',
  'Zzz bidule',
]

/** A key that decides, once an answer has the focus, and the next line it leads to. */
async function decideBy(page: Page, key: string): Promise<void> {
  await expect.poll(() => focused(page)).toBe('choice')
  const here = page.url()
  await page.keyboard.press(key)
  await page.waitForURL(({ href }) => href !== here)
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? '')

async function look(page: Page): Promise<void> {
  for (const display of READINGS) {
    await reads(page.context(), display)
    await page.reload()
    await inspect(page)
  }
  await reads(page.context(), READINGS[0] ?? '')
  await page.reload()
  await inspectDeeply(page)
}

/** One key a line, and no other: another answer, undone, then the first one everywhere but where nothing fits. */
async function reviewByKeyboard(page: Page, list: string, left: number): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.reload()
  await expect(page.getByText(/Au clavier/)).toBeVisible()
  const first = page.url()
  await decideBy(page, '2')
  expect(page.url()).not.toBe(first)
  await decideBy(page, 'u')
  await expect(page).toHaveURL(first)
  // the key undone, the one that undid it, then one a line
  for (let line = 0; line < left; line++) {
    await expect.poll(() => focused(page)).toBe('choice')
    const nothingFits = ((await page.textContent('h1')) ?? '').includes('Zzz')
    await decideBy(page, nothingFits ? '0' : '1')
  }
  await expect(page).toHaveURL(list)
  await expect(page.getByText('12 sur 12 décidées')).toBeVisible()
}

test('a professional brings twelve lines, decides in bulk and by keyboard, and everybody sees them', async ({
  page,
  browser,
}, { config }) => {
  const port = new URL(config.projects[0]?.use.baseURL ?? '').port
  const hands = touching(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await enterAsNadia(page, port)
  await page.goto('/pro/referentiels')
  await look(page)
  await hands.press('Apporter une liste')
  await look(page)
  await hands.write(/Nom de la liste/, 'Gestes de l’atelier des Deux Rives')
  await hands.write(/À qui/, 'ESAT des Deux Rives')
  await hands.press('Je continue')
  await look(page)
  await hands.write(/Collez/, [...LINES, '', LINES[0]].join('\n'))
  await hands.press('Je continue')
  await expect(page.getByText('0 sur 12 décidées')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('2 remarques sur')).toBeVisible()
  await look(page)
  const list = page.url()

  // one deed for what is sure
  await hands.press('J’accepte ces propositions')
  await expect(page.getByText(/\d+ propositions? acceptées?/)).toBeVisible()
  const [, bulk = '0'] = /(\d+) sur 12 décidées/.exec((await page.textContent('main')) ?? '') ?? []
  expect(Number(bulk)).toBeGreaterThan(3)

  await hands.press('Relire ligne par ligne')
  await look(page)
  await reviewByKeyboard(page, list, LINES.length - Number(bulk))

  await hands.press('Publier')
  await look(page)
  await page.getByLabel('Cette liste ne nomme personne').check()
  await hands.press('Publier')
  await expect(page.getByText('La version 1 est publiée.')).toBeVisible()

  const anybody = await browser.newContext()
  const visitor = await anybody.newPage()
  await expect(async () => {
    await visitor.goto('/explorer?q=Ranger+les+rayons+du+magasin')
    await expect(visitor.getByRole('link', { name: LINES[7] ?? '' })).toBeVisible({
      timeout: 1_000,
    })
  }).toPass({ timeout: 60_000 })
  await visitor
    .getByRole('link', { name: LINES[7] ?? '' })
    .first()
    .click()
  await expect(visitor.getByText('ESAT des Deux Rives').first()).toBeVisible()
  await anybody.close()
})
