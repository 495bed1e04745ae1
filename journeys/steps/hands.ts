import { expect, type Locator, type Page } from '@playwright/test'

/** The two ways a person answers: touching, or with the keyboard alone. Both find things by role and by word. */
export type Hands = {
  /** Presses a button or follows a link. */
  press: (name: string | RegExp) => Promise<void>
  /** Ticks a box, or chooses among several. */
  choose: (name: string | RegExp) => Promise<void>
  /** Takes the first answer offered, whatever it is. */
  chooseFirst: () => Promise<void>
  write: (name: string | RegExp, text: string) => Promise<void>
}

const named = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name }).or(page.getByRole('link', { name })).first()

const field = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('textbox', { name }).or(page.getByRole('searchbox', { name })).first()

const choice = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('radio', { name }).or(page.getByRole('checkbox', { name })).first()

const firstChoice = (page: Page): Locator =>
  page.getByRole('radio').or(page.getByRole('checkbox')).first()

export function touching(page: Page): Hands {
  const touch = async (one: Locator) => {
    // The native control lies under its picture, so the finger meets its label.
    await one.locator('xpath=ancestor::label').click()
    await expect(one).toBeChecked()
  }
  return {
    press: (name) => arrive(page, () => named(page, name).click()),
    choose: (name) => touch(choice(page, name)),
    chooseFirst: () => touch(firstChoice(page)),
    write: (name, text) => field(page, name).fill(text),
  }
}

export function keyboardOnly(page: Page): Hands {
  const tick = async (one: Locator) => {
    if ((await one.getAttribute('type')) === 'radio') await arrowTo(page, one)
    else await tabTo(page, one)
    if (!(await one.isChecked())) await page.keyboard.press('Space')
    await expect(one).toBeChecked()
  }
  return {
    press: async (name) => {
      await tabTo(page, named(page, name))
      await arrive(page, () => page.keyboard.press('Enter'))
    },
    choose: (name) => tick(choice(page, name)),
    chooseFirst: () => tick(firstChoice(page)),
    write: async (name, text) => {
      await tabTo(page, field(page, name))
      await page.keyboard.type(text)
    },
  }
}

/** Every button and link of the journey leads to a page: the deed is done when it has arrived. */
async function arrive(page: Page, deed: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('load', { timeout: 15_000 }), deed()])
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let stop = 0; stop < 120; stop++) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key never reaches ${target}`)
}

/** One Tab enters a group of radios, then the arrows move inside. */
async function arrowTo(page: Page, target: Locator): Promise<void> {
  const name = await target.getAttribute('name')
  for (let stop = 0; stop < 120; stop++) {
    const isInside = await page.evaluate(
      (group) =>
        document.activeElement instanceof HTMLInputElement && document.activeElement.name === group,
      name,
    )
    if (isInside) break
    await page.keyboard.press('Tab')
  }
  for (let step = 0; step < 40; step++) {
    if (await hasFocus(target)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The arrows never reach ${target}`)
}
