import { expect, type Page, test } from '@playwright/test'
import { type Hands, touching } from './steps/hands.ts'

const MOST_TAPS = 25
/** The promise of the home page. */
const FIVE_MINUTES = 300
/**
 * Somebody who reads each question slowly (100 words a minute), looks for their answer six seconds a screen, and types with one
 * finger. Reading aloud every answer that is offered would take more than twice as long.
 */
const SECONDS = { word: 0.6, look: 6, tap: 2, sign: 0.5 }

type Counted = { hands: Hands; taps: () => number; seconds: () => number }

function counted(page: Page, hands: Hands): Counted {
  let taps = 0
  let seconds = 0
  let seen = ''
  /** A screen is read once, when it is first in front of the person. */
  const tap = async (deed: () => Promise<void>, signs = 0) => {
    const screen = new URL(page.url()).pathname
    const question = (await page.locator('h1, .question__hint').allTextContents()).join(' ')
    if (screen !== seen) seconds += SECONDS.look + question.split(/\s+/).length * SECONDS.word
    seen = screen
    seconds += SECONDS.tap + signs * SECONDS.sign
    taps++
    await deed()
  }
  return {
    taps: () => taps,
    seconds: () => Math.round(seconds),
    hands: {
      press: (name) => tap(() => hands.press(name)),
      choose: (name) => tap(() => hands.choose(name)),
      chooseFirst: () => tap(() => hands.chooseFirst()),
      write: (name, text) => tap(() => hands.write(name, text), text.length),
    },
  }
}

test.use({ viewport: { width: 360, height: 740 } })

test('from the home page to the first card in few taps and less than five minutes', async ({
  page,
}) => {
  await page.goto('/')
  const { hands, taps, seconds } = counted(page, touching(page))
  await hands.press('Je commence')
  await hands.press('Je continue')
  await hands.choose(/^Chez moi/)
  await hands.press('Je continue')
  await hands.choose(/cuisine/i)
  await hands.press('Je continue')
  await hands.choose(/repas/i)
  await hands.write(/mots/, 'je prepare le repa pour mes frere le mercredi')
  await hands.press('Je continue')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/vous savez/)
  const untilFirstSkill = taps()
  await hands.chooseFirst()
  await hands.press('Je continue')
  await hands.choose(/Je me débrouille/)
  await hands.press('Je continue')
  await hands.press('Je ne sais pas')
  await hands.press('Je passe')
  await hands.press('C’est bon')
  await expect(page).toHaveURL(/\/ma-carte$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce que vous savez faire')
  await expect(page.getByText('Vous savez faire 1 chose de plus.')).toBeVisible()
  console.log(
    `taps: ${untilFirstSkill} to the first skills, ${taps()} to the first card, ${seconds()} s of a slow reader`,
  )
  expect(untilFirstSkill).toBeLessThanOrEqual(10)
  expect(taps()).toBeLessThanOrEqual(MOST_TAPS)
  expect(seconds()).toBeLessThanOrEqual(FIVE_MINUTES)
})
