import { type Browser, expect, type Page, test } from '@playwright/test'
import { letterTo } from './post/letters.ts'
import { inspect } from './probes.ts'
import { enterAs } from './steps/first-access.ts'
import { touching } from './steps/hands.ts'
import { publishBadge } from './steps/publish-badge.ts'

const PORT = '4310'
const LINA = 'lina.reconnue@rue.test'
const SOPHIE = 'sophie@four.test'
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

async function askSophie(lina: Page): Promise<void> {
  const hands = touching(lina)
  await hands.press(/Quelqu’un m’a vu faire/)
  await hands.choose(/18 ans/)
  await hands.press(/continue|garde/i)
  await inspect(lina)
  await hands.choose(/^Employeur/)
  await hands.choose(/^Par e-mail/)
  await hands.write(/Son adresse/, SOPHIE)
  await hands.press('Je continue')
  await hands.press(/Je regarde/)
  await hands.press('J’envoie')
}

/** Sophie has no account; she writes, signs with the code of her letter, and can take it back. */
async function sayAWord(browser: Browser): Promise<Page> {
  const sophie = await (await browser.newContext()).newPage()
  const hands = touching(sophie)
  await sophie.goto(await letterTo(PORT, SOPHIE, /(http\S+\/r\/\S+)/))
  await expect(sophie.getByText('Sait dire bonjour et écouter')).toBeVisible()
  await hands.press('Je réponds')
  await hands.write(/Racontez/, 'Chaque client repartait avec le sourire.')
  await hands.press('Je continue')
  await hands.write(/prénom et votre nom/, 'Sophie Duval')
  await hands.write(/Votre rôle/, 'boulangère')
  await hands.press('Je continue')
  await hands.write(/code/, await letterTo(PORT, SOPHIE, /: (\d{3} \d{3})/))
  await hands.press('Je signe')
  return sophie
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
  await askSophie(lina)
  const sophie = await sayAWord(browser)

  const hands = touching(lina)
  await lina.goto('/recommandations')
  await hands.press(/^Voir/)
  await hands.press('Je l’accepte et je la montre')
  const word = 'Chaque client repartait avec le sourire.'
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

  await touching(sophie).press('Retirer mon mot')
  await touching(sophie).press('Retirer mon mot')
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
  await expect(employer.getByText('Le badge a été retiré par qui l’a donné.')).toBeVisible()
  await employer.goto(collection)
  await expect(employer.getByText('Rien n’est montré pour l’instant.')).toBeVisible()
})
