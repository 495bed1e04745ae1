import type { Language, ReadingMode } from '../words.ts'

/** How the person likes to read: kept in one cookie on this device, never in a file about the person. */
export type Display = {
  language: Language
  mode: ReadingMode
  theme: 'auto' | 'light' | 'dark' | 'contrast'
  size: 'normal' | 'large' | 'larger'
  font: 'atkinson' | 'lexend' | 'dyslexic' | 'device'
  spacing: 'normal' | 'wide'
}

export const LANGUAGES = ['fr', 'en'] as const
export const MODES = ['simple', 'facile', 'audio'] as const
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const
export const SIZES = ['normal', 'large', 'larger'] as const
export const FONTS = ['atkinson', 'lexend', 'dyslexic', 'device'] as const
export const SPACINGS = ['normal', 'wide'] as const

const DEFAULT: Display = {
  language: 'fr',
  mode: 'simple',
  theme: 'auto',
  size: 'normal',
  font: 'atkinson',
  spacing: 'normal',
}

export const DISPLAY_COOKIE = 'affichage' as const

/** Reads the cookie; anything unknown, or not yet there when it was kept, falls back to the default. */
export function displayFrom(cookie: string | undefined): Display {
  const [language, mode, theme, size, font, spacing] = (cookie ?? '').split('.')
  return {
    language: pick(LANGUAGES, language, DEFAULT.language),
    mode: pick(MODES, mode, DEFAULT.mode),
    theme: pick(THEMES, theme, DEFAULT.theme),
    size: pick(SIZES, size, DEFAULT.size),
    font: pick(FONTS, font, DEFAULT.font),
    spacing: pick(SPACINGS, spacing, DEFAULT.spacing),
  }
}

export function displayCookie(display: Display): string {
  const { language, mode, theme, size, font, spacing } = display
  return [language, mode, theme, size, font, spacing].join('.')
}

function pick<T extends string>(values: readonly T[], value: string | undefined, otherwise: T): T {
  return values.find((one) => one === value) ?? otherwise
}
