import { type Browser, expect, type Page, test } from '@playwright/test'
import { letterTo } from './post/letters.ts'
import { inspect } from './probes.ts'
import { tellFirstExperience } from './steps/first-experience.ts'
import { touching } from './steps/hands.ts'
import { weigh } from './steps/weigh.ts'

const PHONE = { width: 360, height: 740 }
const PORT = '4310'
const CLAIRE = 'claire@fournil.test'
/** Who is asked may have an old phone and little credit left. */
const MOST_BYTES = 100 * 1024

async function newPhone(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: PHONE })).newPage()
}

/** From the first experience to the question of whom to ask. */
async function tellAndAsk(lina: Page): Promise<void> {
  const hands = touching(lina)
  await tellFirstExperience(lina, hands, async () => undefined)
  await lina.goto('/mes-experiences')
  await hands.press(/^Je regarde/)
  await hands.press(/Quelqu’un m’a vu faire/)
  await hands.choose(/18 ans/)
  await hands.press(/continue|garde/i)
  await expect(lina.getByRole('heading', { level: 1 })).toHaveText(/Qui vous a vu faire/)
}

/** What they saw, their words, who they are. Each screen is looked at on the way. */
async function answer(other: Page, look: (page: Page) => Promise<void>): Promise<void> {
  const hands = touching(other)
  await look(other)
  await hands.press('Je réponds')
  await look(other)
  await hands.choose(/^Je montre aux autres/)
  await hands.write(/Racontez/, 'Trois fois, pour dix personnes, et toujours à l’heure.')
  await hands.press('Je continue')
  await look(other)
  await hands.write(/prénom et votre nom/, 'Claire Morel')
  await hands.write(/Votre rôle/, 'voisine')
  await hands.press('Je continue')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/Relisez/)
}

test('Lina asks by letter; Claire answers without an account, then takes her word back', async ({
  browser,
}) => {
  const lina = await newPhone(browser)
  await tellAndAsk(lina)
  const hands = touching(lina)
  await hands.choose(/^Voisin/)
  await hands.choose(/^Par e-mail/)
  await hands.write(/Son adresse/, CLAIRE)
  await hands.press('Je continue')
  await hands.press(/Je regarde/)
  await hands.press('J’envoie')
  await inspect(lina)

  const claire = await newPhone(browser)
  const link = await letterTo(PORT, CLAIRE, /(http\S+\/r\/\S+)/)
  const { bytes, foreign } = await weigh(claire, link)
  console.log(`what opens from the letter: ${Math.round(bytes / 1024)} KB`)
  expect([bytes <= MOST_BYTES, foreign]).toEqual([true, []])
  await answer(claire, async () => undefined)
  await inspect(claire)
  // The page opened again from the letter goes on where it was: nothing is lost.
  await claire.goto(`${link}/code`)
  const code = await letterTo(PORT, CLAIRE, /: (\d{3} \d{3})/)
  await touching(claire).write(/code/, code)
  await touching(claire).press('Je signe')
  await expect(claire.getByRole('heading', { level: 1 })).toHaveText('Merci !')
  await inspect(claire)

  await lina.goto('/recommandations')
  await hands.press(/^Voir/)
  await expect(lina.getByText('toujours à l’heure')).toBeVisible()
  await inspect(lina)
  await hands.press('Je l’accepte et je la montre')
  await lina.goto('/ma-carte')
  const word = lina.getByText('toujours à l’heure')
  await expect(word).toBeVisible()
  await expect(lina.getByText('Adresse professionnelle vérifiée')).toBeVisible()
  await inspect(lina)

  await touching(claire).press('Retirer mon mot')
  await inspect(claire)
  await touching(claire).press('Retirer mon mot')
  await lina.reload()
  await expect(lina.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(word).toHaveCount(0)
})

test('face to face, Paul scans the code on Lina’s phone and signs without an address', async ({
  browser,
}) => {
  const lina = await newPhone(browser)
  await tellAndAsk(lina)
  const hands = touching(lina)
  await inspect(lina)
  await hands.choose(/^Tuteur/)
  await hands.choose(/^Face à face/)
  await hands.press('Je continue')
  await inspect(lina)
  await hands.press(/Je regarde/)
  await inspect(lina)
  await hands.press('Je montre le code')
  await expect(lina.getByRole('img', { name: 'Code à scanner pour répondre' })).toBeVisible()
  await inspect(lina)
  await lina.getByText('Pas d’appareil photo ?').click()
  const address = await lina.getByRole('textbox', { name: /adresse à envoyer/ }).inputValue()

  const paul = await newPhone(browser)
  await paul.goto(address)
  await answer(paul, inspect)
  await expect(paul.getByText('Sur place, adresse non vérifiée')).toBeVisible()
  await touching(paul).press('Je signe')
  await expect(paul.getByText(/Gardez l’adresse de cette page/)).toBeVisible()

  await lina.goto('/recommandations')
  await hands.press(/^Voir/)
  await hands.press('Je la garde pour moi')
  await lina.goto('/ma-carte')
  await expect(lina.getByText('toujours à l’heure')).toHaveCount(0)
})
