import { expect, type Page, test } from '@playwright/test'
import { inspect } from './probes.ts'
import { tellFirstExperience } from './steps/first-experience.ts'
import { touching } from './steps/hands.ts'
import { READINGS, reads } from './steps/readings.ts'

const PUBLIC = [
  '/reprendre',
  '/reprendre/e-mail',
  '/code-recu',
  '/qui-est-la',
  '/affichage',
  '/mots',
  '/aide',
  '/contact',
  '/plan-du-site',
  '/explorer?q=fringues',
  '/explorer/be22875876c0ccc5',
  '/explorer/be22875876c0ccc5/liens',
  '/explorer/3886e5da212bcfd1/voisinage',
  '/explorer/chemin',
  '/explorer/demain?region=bretagne',
  '/explorer/be22875876c0ccc5/demain',
  '/explorer/versions',
  '/structures',
  '/employeurs',
  '/methode',
  '/accessibilite',
  '/confidentialite',
  '/confidentialite/tables',
  '/recu-d-effacement',
  '/mentions-legales',
  '/stats',
  '/pro',
  '/pro/entrer',
  '/hors-ligne',
  '/nulle-part',
]

const OWN = [
  '/experiences/nouvelle',
  '/experiences/en-bref',
  '/deux-reponses',
  '/ma-carte/imprimer',
  '/ma-carte-d-acces',
  '/ma-carte-d-acces/code-secret',
  '/mon-espace',
  '/mon-espace/appareils',
  '/mon-espace/e-mail',
  '/mon-espace/mes-donnees',
  '/mon-espace/reprendre-mes-donnees',
  '/mon-espace/effacer',
  '/qui-voit-quoi',
  '/qui-voit-quoi/partager',
  '/qui-voit-quoi/age',
  '/mes-gouts',
  '/mes-gouts/ordre',
  '/mes-gouts/decouvrir',
  '/metiers?liste=ouverture',
  '/metiers?liste=surprise',
  '/metiers/choix',
  '/metiers/recherche?q=fringues',
  '/metiers/favoris',
  '/metiers/comparer?a=G1602&b=D1106',
  '/metiers/comparer?a=G1602',
  '/metiers/historique',
  '/metiers/G1602/pour-moi',
  '/mes-demarches',
  '/mes-demarches/nouvelle',
  '/mes-demarches/nouvelle/details?quoi=call',
  '/mon-avis',
  '/mes-periodes',
  '/mes-periodes/nouvelle',
  '/ou-j-en-suis',
  '/quitter',
]

/** The screens of one CV, made on the way. */
const CV = [
  '',
  '/metier',
  '/phrases',
  '/reconnaissances',
  '/verifier',
  '/ordre',
  '/periodes',
  '/apercu',
  '/partager',
]

/**
 * Each address is looked at in plain reading, and in one of the two others: in the other one the day after. The screens of
 * the journey itself are looked at in all three each time (`first-result.spec.ts`).
 */
const TODAY = Math.floor(Date.now() / 86_400_000)

function seenAs(display: string, paths: readonly string[]): string[] {
  const rank = READINGS.indexOf(display)
  return paths.filter((_, at) => rank === 0 || (at + TODAY) % 2 === rank % 2)
}

for (const display of READINGS) {
  test.describe(`every address, read as ${display}`, () => {
    test.use({ viewport: { width: 360, height: 740 } })

    test('for everybody', async ({ page }) => {
      await reads(page.context(), display)
      for (const path of seenAs(display, PUBLIC)) {
        await page.goto(path)
        await inspect(page)
      }
    })

    test('for the person', async ({ page }) => {
      await tellFirstExperience(page, touching(page), async () => undefined)
      await reads(page.context(), display)
      const summary = await addressOf(page, '/mes-experiences', /\/experiences\/[0-9a-f-]{36}$/)
      const sheet = await addressOf(page, '/metiers', /\/metiers\/[A-Z]\d/)
      const skill = await addressOf(page, '/ma-carte', /\/ma-carte\/[a-z]+$/, /imprimer/)
      const questions = ['autonomie', 'complexite', 'milieu'].map(
        (one) => `${summary}/questions/${one}`,
      )
      const kept = ['/photos/ajouter', '/voix'].map((one) => summary + one)
      await page.goto('/mes-cv/nouveau')
      await page.locator('main button.button--primary').click()
      // Her words hold a slip of the finger: she is asked, and keeps them.
      await page.waitForURL(/\/relire/)
      await inspect(page)
      await page.getByRole('link', { name: /^Je garde tout/ }).click()
      await page.waitForURL(/\/coordonnees$/)
      const cv = new URL(page.url()).pathname.replace('/coordonnees', '')
      const cvScreens = CV.map((one) => `${cv}${one}`)
      await page.goto(`${cv}/partager?age=demande`)
      await inspect(page)
      await page.goto(`${cv}/partager`)
      await page.getByRole('radio').nth(2).check({ force: true })
      await page.locator('main button.button--primary').click()
      await page.waitForURL(/\/partager/)
      const lead = [
        ...cvScreens,
        ...OWN,
        summary,
        ...kept,
        sheet,
        `${sheet}/pas-pour-moi`,
        skill,
        ...questions,
      ]
      for (const path of seenAs(display, lead)) {
        await page.goto(path)
        await inspect(page)
      }
    })
  })
}

/** The first link of a page that leads to such an address. */
async function addressOf(
  page: Page,
  from: string,
  like: RegExp,
  unlike = /pas-pour-moi/,
): Promise<string> {
  await page.goto(from)
  const found = await page
    .locator('main a')
    .evaluateAll((links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')),
    )
  const address = found.find((path) => like.test(path) && !unlike.test(path))
  expect(address, `a link like ${like} on ${from}`).toBeDefined()
  return address ?? '/'
}
