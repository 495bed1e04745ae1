import type { ComponentChildren } from 'preact'

export type ReadingMode = 'simple' | 'facile' | 'audio'
export type Theme = 'auto' | 'light' | 'dark' | 'contrast'
export type TextSize = 'normal' | 'large' | 'larger'
export type Font = 'atkinson' | 'lexend' | 'dyslexic' | 'device'
export type Spacing = 'normal' | 'wide'
export type Assets = {
  css: string
  scripts: readonly string[]
  font?: string | undefined
  icon?: string | undefined
}

type Props = {
  lang: string
  title: string
  skip: string
  mode: ReadingMode
  theme: Theme
  size: TextSize
  font: Font
  spacing: Spacing
  assets: Assets
  description?: string | undefined
  children: ComponentChildren
}

/** The whole page, from `<html>` down; the sender writes `<!doctype html>` before it. */
export function Document({
  lang,
  title,
  skip,
  mode,
  theme,
  size,
  font,
  spacing,
  assets,
  description,
  children,
}: Props) {
  return (
    <html
      lang={lang}
      data-mode={mode}
      data-theme={theme}
      data-size={size}
      data-font={font}
      data-spacing={spacing}
    >
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={schemes[theme]} />
        {description && <meta name="description" content={description} />}
        {assets.font && font === 'atkinson' && (
          <link
            rel="preload"
            href={assets.font}
            as="font"
            type="font/woff2"
            crossorigin="anonymous"
          />
        )}
        <link rel="stylesheet" href={assets.css} />
        <link rel="icon" href={assets.icon ?? '/favicon.svg'} type="image/svg+xml" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="apple-touch-icon" href="/icons/icon-192.png" />
        <meta name="theme-color" content={barColours[theme]} />
        {assets.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {skip}
        </a>
        {children}
      </body>
    </html>
  )
}

/** The bar of the browser, or of the installed product: paper by day, night by night. */
const barColours: Record<Theme, string> = {
  auto: '#0b5d5e',
  light: '#0b5d5e',
  dark: '#12151c',
  contrast: '#000000',
}

const schemes: Record<Theme, string> = {
  auto: 'light dark',
  light: 'light',
  dark: 'dark',
  contrast: 'dark',
}
