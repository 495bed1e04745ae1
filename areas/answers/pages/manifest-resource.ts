import { ANYONE, resource } from '../../../platform/web/page.tsx'

const ICONS = [
  { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const

/** How the product looks among the applications of a phone (W3C Web Application Manifest); colours are those of `ui/tokens.css`. */
export const manifestResource = resource('/manifest.webmanifest', ANYONE, async () =>
  Response.json(
    {
      id: '/',
      name: 'Sillage',
      short_name: 'Sillage',
      description: 'De ce que vous avez vécu à ce que vous savez faire.',
      lang: 'fr',
      dir: 'ltr',
      start_url: '/mes-experiences',
      scope: '/',
      display: 'standalone',
      background_color: '#fffdf8',
      theme_color: '#0b5d5e',
      icons: ICONS,
    },
    {
      headers: {
        'Content-Type': 'application/manifest+json; charset=utf-8',
        'Cache-Control': 'public, max-age=86400',
      },
    },
  ),
)
