import { expect, type Page, test } from '@playwright/test'
import { letterTo } from './post/letters.ts'
import { inspect } from './probes.ts'
import { enterAs } from './steps/first-access.ts'
import { touching } from './steps/hands.ts'
import { publishBadge } from './steps/publish-badge.ts'
import { acceptWord, askForWord, sayWord, takeWordBack } from './steps/words-of-others.ts'

const PORT = '4310'
const LINA = 'lina.reconnue@rue.test'
const SOPHIE = {
  port: PORT,
  mail: 'sophie@four.test',
  name: 'Sophie Duval',
  role: 'boulangère',
  word: 'Chaque client repartait avec le sourire.',
}
const BADGE = 'Accueillir au marché'

async function giveTo(karim: Page, mail: string): Promise<void> {
  const hands = touching(karim)
  await karim.goto('/pro/badges-a-donner')
  await inspect(karim)
  await hands.press(/^Donner « /)
  await inspect(karim)
  await hands.write(/Prénom et nom/, 'Lina Roussel')
  await hands.write(/Adresse e-mail/, mail)
  await hands.write(/Ce que vous avez vu/, 'Au marché de mai, toute la matinée.')
  await hands.press('Je donne ce badge')
  await expect(karim.getByText('Attend une réponse')).toBeVisible()
  await inspect(karim)
}

/** The letter leads somebody without account to theirs, and the badge is still there once they are in. */
async function take(lina: Page): Promise<void> {
  const hands = touching(lina)
  await lina.goto(await letterTo(PORT, LINA, /(http\S+\/badge-offert\/\S+)/))
  await inspect(lina)
  await hands.press('Je commence')
  await hands.write(/Prénom ou surnom/, 'Lina')
  await hands.press('Je continue')
  await inspect(lina)
  await hands.press('Je prends ce badge')
  await expect(lina.getByText('Ce badge est à vous.')).toBeVisible()
  await inspect(lina)
}

/** Lina puts the badge in a collection and gives its address; whoever has it sees that the badge is checked. */
async function showInCollection(lina: Page, employer: Page): Promise<string> {
  const hands = touching(lina)
  await lina.goto('/portfolio')
  await inspect(lina)
  await hands.press('Je fais une collection')
  await hands.write(/Son nom/, 'Pour la vente')
  await hands.press('Je continue')
  await hands.choose(BADGE)
  await inspect(lina)
  await hands.press('J’enregistre')
  await inspect(lina)
  await hands.press('Je la partage')
  await inspect(lina)
  await hands.press('Je fais le lien')
  await inspect(lina)
  const address = await lina.getByRole('textbox', { name: 'Adresse à envoyer' }).inputValue()
  await employer.goto(address)
  await expect(employer.getByText(/Vérifié à l’instant|Signature bonne/)).toBeVisible()
  await inspect(employer)
  return address
}

test('a badge is given, taken, spoken of from a letter, checked by anybody, and what is taken back is gone', async ({
  browser,
}) => {
  const karim = await (await browser.newContext()).newPage()
  await enterAs(karim, PORT, 'karim')
  await publishBadge(karim, {
    organisation: 'Les Ateliers du Pont',
    name: BADGE,
    purpose: 'Montrer que l’on sait accueillir au marché.',
    criterion: 'Sait dire bonjour et écouter',
  })
  await giveTo(karim, LINA)
  const lina = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
  await take(lina)
  const award = new URL(lina.url()).pathname
  await askForWord(lina, SOPHIE)
  const sophie = await sayWord(browser, SOPHIE)
  await acceptWord(lina)

  const hands = touching(lina)
  const { word } = SOPHIE
  await expect(async () => {
    await lina.goto(award)
    await expect(lina.getByText(word)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
  await hands.press('Je le montre par un lien')
  await inspect(lina)
  const address = await lina.getByRole('textbox', { name: 'Le lien à donner' }).inputValue()

  const employer = await (await browser.newContext()).newPage()
  await employer.goto(address)
  for (const said of ['La signature est bonne', '1 mot signé est bon', word])
    await expect(employer.getByText(said)).toBeVisible()
  await inspect(employer)
  for (const file of ['badge.json', 'badge.png', 'badge.svg', 'certificat.pdf'])
    expect((await lina.request.get(`${award}/${file}`)).status()).toBe(200)

  const collection = await showInCollection(lina, employer)
  await employer.goto(address)

  await takeWordBack(sophie)
  await employer.reload()
  await expect(employer.getByText('La signature est bonne')).toBeVisible()
  await expect(employer.getByText(word)).toHaveCount(0)

  await karim.goto('/pro/badges-a-donner')
  await touching(karim).press('À qui ?')
  await touching(karim).press(/^Retirer/)
  await inspect(karim)
  await touching(karim).write(/Pourquoi/, 'Donné par erreur')
  await touching(karim).press('Je retire ce badge')
  await employer.reload()
  await expect(
    employer.getByText('Le badge n’est plus reconnu : qui l’a donné l’a retiré.'),
  ).toBeVisible()
  await employer.goto(collection)
  await expect(employer.getByText('Rien n’est montré pour l’instant.')).toBeVisible()
})
