import { expect, type Page } from '@playwright/test'
import type { Hands } from './hands.ts'

/** How a screen is looked at on the way; the same walk serves every way of reading. */
export type Look = (page: Page, screen: string) => Promise<void>

/** From the home page to the summary of a first experience: a summer of cooking at home, told by Lina. */
export async function tellFirstExperience(page: Page, hands: Hands, look: Look): Promise<void> {
  await page.goto('/')
  await look(page, 'home')
  await hands.press('Je commence')
  await look(page, 'welcome')
  await hands.write(/Prénom ou surnom/, 'Lina')
  await hands.press('Je continue')
  await look(page, 'kind')
  await hands.choose(/^Chez moi/)
  await hands.press('Je continue')
  await look(page, 'theme')
  await hands.choose(/cuisine/i)
  await hands.press('Je continue')
  await look(page, 'activities')
  await hands.choose(/repas/i)
  await hands.write(
    /Autre chose|mots|Racontez/i,
    'jai fait a mangé pour 10 personne et jai fait les course',
  )
  await hands.press('Je continue')
  if (page.url().endsWith('/propositions')) {
    await look(page, 'proposals')
    await hands.press('Je continue')
  }
  await chooseWhatOneKnows(page, hands, look)
}

async function chooseWhatOneKnows(page: Page, hands: Hands, look: Look): Promise<void> {
  await expect(page).toHaveURL(/\/savoirs$/)
  await look(page, 'competences')
  await hands.chooseFirst()
  await hands.press('Je continue')
  let levels = 0
  while (page.url().includes('/niveau/')) {
    if (levels === 0) await look(page, 'level')
    await hands.choose(/À l’aise/)
    await hands.press('Je continue')
    levels++
  }
  expect(levels).toBeGreaterThan(0)
  await look(page, 'when')
  await hands.choose(/Cette année/)
  await hands.press('Je continue')
  await look(page, 'where')
  await hands.press('Je continue')
  await look(page, 'summary')
  await hands.press('C’est bon')
}

/** From the first card to the notebook, to tastes and to occupations, by what the pages themselves offer. */
export async function goOnToOccupations(page: Page, hands: Hands, look: Look): Promise<void> {
  await expect(page).toHaveURL(/\/ma-carte$/)
  await expect(page.getByText(/Vous savez faire/).first()).toBeVisible()
  await look(page, 'first card')
  await page.goto('/mes-experiences')
  await look(page, 'notebook')
  await hands.press('Je dis ce que j’aime')
  await look(page, 'interests')
  await hands.chooseFirst()
  await hands.press(/^Je garde|^Je continue/)
  await page.goto('/mes-experiences')
  await hands.press('Je vois des métiers')
  await look(page, 'occupations')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/métiers/i)
  await page.goto('/mes-experiences')
  await hands.press('Je vois ma carte')
  await look(page, 'card')
}

/** The document of the card, by the link that the page gives. */
export async function cardDocument(
  page: Page,
): Promise<{ type: string; start: string; bytes: number }> {
  const address = await page.getByRole('link', { name: /PDF/ }).getAttribute('href')
  const answer = await page.request.get(address ?? '')
  const body = await answer.body()
  return {
    type: answer.headers()['content-type'] ?? '',
    start: body.subarray(0, 5).toString('latin1'),
    bytes: body.length,
  }
}
