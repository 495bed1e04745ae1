import { expect, test } from '@playwright/test'
import { type Hands, touching } from './hands.ts'

/** A promise of the home page: five minutes. A tap every ten seconds, with time to read, is twenty-five. */
const MOST_TAPS = 25

function counted(hands: Hands): { hands: Hands; taps: () => number } {
  let taps = 0
  const tap = async (deed: () => Promise<void>) => {
    taps++
    await deed()
  }
  return {
    taps: () => taps,
    hands: {
      press: (name) => tap(() => hands.press(name)),
      choose: (name) => tap(() => hands.choose(name)),
      chooseFirst: () => tap(() => hands.chooseFirst()),
      write: (name, text) => tap(() => hands.write(name, text)),
    },
  }
}

test.use({ viewport: { width: 360, height: 740 } })

test('from the home page to the first card in few taps, without a word to write', async ({
  page,
}) => {
  await page.goto('/')
  const { hands, taps } = counted(touching(page))
  await hands.press('Je commence')
  await hands.press('Je continue')
  await hands.choose(/^Chez moi/)
  await hands.press('Je continue')
  await hands.choose(/cuisine/i)
  await hands.press('Je continue')
  await hands.choose(/repas/i)
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
  console.log(`taps: ${untilFirstSkill} to the first skills, ${taps()} to the first card`)
  expect(untilFirstSkill).toBeLessThanOrEqual(8)
  expect(taps()).toBeLessThanOrEqual(MOST_TAPS)
})
