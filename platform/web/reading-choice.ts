import type { Language, ReadingMode } from '../words.ts'

/** How the person likes to read: kept in one cookie on this device, never in a file about the person. */
export type Display = {
  language: Language
  mode: ReadingMode
  theme: 'auto' | 'light' | 'dark' | 'contrast'
  size: 'normal' | 'large' | 'larger'
}

export const LANGUAGES = ['fr', 'en'] as const
export const MODES = ['simple', 'facile', 'audio'] as const
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const
export const SIZES = ['normal', 'large', 'larger'] as const

const DEFAULT: Display = { language: 'fr', mode: 'simple', theme: 'auto', size: 'normal' }

export const DISPLAY_COOKIE = 'affichage'

/** Reads the cookie; anything unknown falls back to the default. */
export function displayFrom(cookie: string | undefined): Display {
  const [language, mode, theme, size] = (cookie ?? '').split('.')
  return {
    language: pick(LANGUAGES, language, DEFAULT.language),
    mode: pick(MODES, mode, DEFAULT.mode),
    theme: pick(THEMES, theme, DEFAULT.theme),
    size: pick(SIZES, size, DEFAULT.size),
  }
}

export function displayCookie(display: Display): string {
  return [display.language, display.mode, display.theme, display.size].join('.')
}

function pick<T extends string>(values: readonly T[], value: string | undefined, otherwise: T): T {
  return values.find((one) => one === value) ?? otherwise
}
