import { type Browser, expect, type Page, test } from '@playwright/test'
import { letterTo } from './post/letters.ts'
import { inspect } from './probes.ts'
import { enterAs } from './steps/first-access.ts'
import { touching } from './steps/hands.ts'
import { publishBadge } from './steps/publish-badge.ts'
import { reads } from './steps/readings.ts'

const PORT = '4310'
const INES = 'ines@chantier.test'
const BADGE = 'Tenir une buvette'
const FIRST = 'Je sers tout le monde à son tour.'
const SECOND = 'Samedi à la fête du quartier, j’ai servi deux cents personnes.'

/** Lou opens the badge to whoever asks: two must agree, and somebody outside reads too. */
async function openBadge(lou: Page): Promise<void> {
  const hands = touching(lou)
  await lou.goto('/pro/badges-a-donner')
  await hands.press('Les demandes')
  await inspect(lou)
  await hands.choose('Deux')
  await hands.press('J’ouvre aux demandes')
  await hands.press('Inviter quelqu’un')
  await inspect(lou)
  await hands.write(/Prénom et nom/, 'Inès Morel')
  await hands.write(/Adresse e-mail/, INES)
  await hands.press('J’envoie la lettre')
  await inspect(lou)
}

/** Lina finds the badge, comes in on the way without losing it, and shows what she knows how to do. */
async function ask(lina: Page, badge: string): Promise<void> {
  const hands = touching(lina)
  await lina.goto(badge)
  await inspect(lina)
  await hands.press('Demander ce badge')
  await inspect(lina)
  await hands.press('Je commence')
  await hands.write(/Prénom ou surnom/, 'Lina')
  await hands.press('Je continue')
  await hands.choose(/18 ans/)
  await hands.press(/continue|garde/i)
  await hands.press('Je commence')
  await inspect(lina)
  await hands.press('Je continue')
  await hands.write(/Comment faites-vous/, FIRST)
  await hands.press('Ajouter un lien')
  await inspect(lina)
  await hands.write(/Adresse de la page/, 'quartier.test/fete')
  await hands.write(/Ce que c’est/, 'L’affiche de la fête')
  await hands.press('J’ajoute')
  await hands.press('Ajouter un fichier')
  await inspect(lina)
  await lina.locator('input[type="file"]').setInputFiles({
    name: 'stand.png',
    mimeType: 'image/png',
    buffer: await lina.screenshot(),
  })
  await hands.press('J’ajoute')
  await expect(lina.getByText('L’affiche de la fête').first()).toBeVisible()
  await expect(lina.getByRole('textbox', { name: /Comment faites-vous/ })).toHaveValue(FIRST)
  await inspect(lina)
  await hands.press('Je garde et je continue')
  await send(lina)
}

async function send(lina: Page): Promise<void> {
  const hands = touching(lina)
  await hands.press('Je relis avant d’envoyer')
  await inspect(lina)
  await hands.press('J’envoie ma demande')
  await expect(lina.getByText(/C’est envoyé/)).toBeVisible()
  await inspect(lina)
}

/** Inès has no account: the address of her letter, then a code. */
async function enterByLetter(browser: Browser): Promise<Page> {
  const ines = await (await browser.newContext()).newPage()
  const hands = touching(ines)
  await ines.goto(await letterTo(PORT, INES, /(http\S+\/relecture\/\S+)/))
  await inspect(ines)
  await hands.press('Envoyez-moi un code')
  await hands.write(/code/, await letterTo(PORT, INES, /: (\d{3} \d{3})/))
  await hands.press('J’entre')
  await inspect(ines)
  return ines
}

async function sayYes(reader: Page, list: string): Promise<void> {
  const hands = touching(reader)
  await reader.goto(list)
  await inspect(reader)
  await hands.press('Lina')
  await expect(reader.locator('.exhibit__picture')).toBeVisible()
  await inspect(reader)
  await hands.choose('C’est vu')
  await hands.choose(/^Oui, pour le badge/)
  await hands.write(/Ce que vous voulez/, 'Deux cents personnes, et toujours un mot pour chacune.')
  await hands.press('Je donne mon avis')
  await expect(reader.getByText(/Votre avis est gardé/)).toBeVisible()
}

async function askForMore(reader: Page): Promise<void> {
  const hands = touching(reader)
  await hands.press('Lina')
  await hands.choose(/^Il manque quelque chose/)
  await reader
    .getByRole('radio', { name: /^Il manque quelque chose/ })
    .last()
    .check({ force: true })
  await hands.press('Je donne mon avis')
  // what is missing is said, or nothing is sent
  await inspect(reader)
  await hands.write(
    /Un mot sur ce critère/,
    'Racontez une fois : où, quand, combien de personnes ?',
  )
  await hands.press('Je donne mon avis')
  await expect(reader.getByText(/Votre avis est gardé/)).toBeVisible()
}

test('a badge is asked for with what shows it, read by two people of whom one has no account, completed, given and taken', async ({
  browser,
}) => {
  const lou = await (await browser.newContext()).newPage()
  await enterAs(lou, PORT, 'lou')
  const badge = await publishBadge(lou, {
    organisation: 'La Maison du quartier',
    name: BADGE,
    purpose: 'Montrer que l’on sait tenir une buvette.',
    criterion: 'Sait servir chaque personne',
  })
  await openBadge(lou)
  const lina = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
  await reads(lina.context(), 'fr.simple.light.normal')
  await ask(lina, badge)
  const mine = new URL(lina.url()).pathname

  await sayYes(lou, '/pro/demandes')
  const ines = await enterByLetter(browser)
  const list = new URL(ines.url()).pathname
  await askForMore(ines)

  const hands = touching(lina)
  await lina.goto(mine)
  await expect(lina.getByText(/Racontez une fois/)).toBeVisible()
  await inspect(lina)
  await lina.getByRole('link', { name: 'Sait servir chaque personne' }).click()
  await inspect(lina)
  await hands.write(/Comment faites-vous/, SECOND)
  await hands.press('Je garde et je continue')
  await send(lina)

  await sayYes(ines, list)
  await sayYes(lou, '/pro/demandes')

  await lina.goto(mine)
  await inspect(lina)
  await hands.press('Voir mon badge')
  await hands.press('Je prends ce badge')
  await expect(lina.getByText('Ce badge est à vous.')).toBeVisible()
  await lina.goto('/portfolio')
  await expect(lina.getByText(SECOND)).toBeVisible()
  await inspect(lina)

  // What was asked, shown and answered goes when she withdraws it; the badge stays.
  await lina.goto(`${mine}/retirer`)
  await inspect(lina)
  await hands.press('Je retire cette demande')
  await lina.goto('/portfolio')
  await expect(lina.getByText(SECOND)).toHaveCount(0)
  await expect(lina.getByText(BADGE).first()).toBeVisible()
})
