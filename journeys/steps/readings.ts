import type { BrowserContext } from '@playwright/test'

/** The three ways of reading, each in other colours and at another size: every screen is looked at in all three. */
export const READINGS = [
  'fr.simple.light.normal',
  'fr.facile.dark.larger',
  'fr.audio.contrast.large',
]

export async function reads(context: BrowserContext, display: string): Promise<void> {
  await context.addCookies([{ name: 'affichage', value: display, domain: '127.0.0.1', path: '/' }])
}
