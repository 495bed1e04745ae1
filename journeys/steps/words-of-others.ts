import type { Browser, Page } from '@playwright/test'
import { letterTo } from '../post/letters.ts'
import { inspect } from '../probes.ts'
import { touching } from './hands.ts'

export type Witness = { port: string; mail: string; name: string; role: string; word: string }

/** From the page of a badge one has, one writes to somebody who saw it. */
export async function askForWord(page: Page, { mail }: Pick<Witness, 'mail'>): Promise<void> {
  const hands = touching(page)
  await hands.press(/Quelqu’un m’a vu faire/)
  await hands.choose(/18 ans/)
  await hands.press(/continue|garde/i)
  await inspect(page)
  await hands.choose(/^Employeur/)
  await hands.choose(/^Par e-mail/)
  await hands.write(/Son adresse/, mail)
  await hands.press('Je continue')
  await hands.press(/Je regarde/)
  await hands.press('J’envoie')
}

/** They have no account; they write, sign with the code of their letter, and can take it back from where they are left. */
export async function sayWord(browser: Browser, who: Witness): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  const hands = touching(page)
  await page.goto(await letterTo(who.port, who.mail, /(http\S+\/r\/\S+)/))
  await hands.press('Je réponds')
  await hands.write(/Racontez/, who.word)
  await hands.press('Je continue')
  await hands.write(/prénom et votre nom/, who.name)
  await hands.write(/Votre rôle/, who.role)
  await hands.press('Je continue')
  await hands.write(/code/, await letterTo(who.port, who.mail, /: (\d{3} \d{3})/))
  await hands.press('Je signe')
  return page
}

/** The person reads what was said and shows it. */
export async function acceptWord(page: Page): Promise<void> {
  const hands = touching(page)
  await page.goto('/recommandations')
  await hands.press(/^Voir/)
  await hands.press('Je l’accepte et je la montre')
}

/** They take their word back, and confirm it. */
export async function takeWordBack(page: Page): Promise<void> {
  await touching(page).press('Retirer mon mot')
  await touching(page).press('Retirer mon mot')
}
