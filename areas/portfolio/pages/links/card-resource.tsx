import { createHash } from 'node:crypto'
import { renderToString } from 'preact-render-to-string'
import type { Context } from '../../../../platform/server/context.ts'
import { ANYONE, resource } from '../../../../platform/web/page.tsx'
import { type Reading, sayer } from '../../../../platform/words.ts'
import { linkClosed } from '../../collection-link.ts'
import { type OpenedPortfolio, openPortfolio } from '../../server/links/open-portfolio.ts'
import { shownWords } from '../../shown-words.ts'

/** A frame of this size holds the card without moving what is around it. */
const [WIDTH, HEIGHT] = [340, 170]

const STYLE = `:root{color-scheme:light dark}
body{margin:0;font:1rem/1.45 system-ui,sans-serif;background:Canvas;color:CanvasText}
main{box-sizing:border-box;height:100vh;padding:1rem 1.125rem;border:1px solid GrayText;border-radius:.75rem;display:grid;gap:.375rem;align-content:center}
h1{margin:0;font-size:1.125rem;line-height:1.25}p{margin:0}a{color:LinkText}small{font-size:.875rem}`

/** Nothing runs, nothing is asked elsewhere; this one page may stand in a frame of a site read over https. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors https:',
].join('; ')

/** What the person copies into their own page. */
export function embedCode(page: string, title: string): string {
  const [src, name] = [page, title].map((text) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;'),
  )
  return `<iframe src="${src}/carte" title="${name}" width="${WIDTH}" height="${HEIGHT}" style="border:0" loading="lazy"></iframe>`
}

/** A collection whose link the person opened to other sites; closed to all others in the same word. */
async function openToSites(ctx: Context, token: string): Promise<OpenedPortfolio> {
  const opened = await openPortfolio(ctx, { token })
  if (!opened.link.isEmbeddable) throw linkClosed()
  return opened
}

/** A card small enough for a frame: who, what, and the way to see it all. */
export const cardResource = resource(
  '/p/:token/carte',
  ANYONE,
  async (ctx, { token }, { reading }) => {
    const opened = await openToSites(ctx, token)
    return new Response(`<!doctype html>${renderToString(cardOf(opened, token, reading))}`, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': POLICY,
        'Cache-Control': 'no-store',
      },
    })
  },
  { unlisted: true },
)

function cardOf({ link, collection, shown }: OpenedPortfolio, token: string, reading: Reading) {
  const say = sayer(shownWords, reading)
  return (
    <html lang={reading.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{collection.title}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main>
          {link.name && <p>{link.name}</p>}
          <h1>{collection.title}</h1>
          <p>
            <small>{say('cardCount', { count: shown.length })}</small>
          </p>
          <p>
            <a href={`/p/${encodeURIComponent(token)}`} target="_blank" rel="noopener">
              {say('cardOpen')}
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}

/** The same for a program that turns an address into a card (oEmbed 1.0, §2.3.4.4: type "rich"). */
export const oembedResource = resource(
  '/oembed',
  ANYONE,
  async (ctx, _params, { query, origin }) => {
    const token = /\/p\/([\w-]{1,100})\/?$/.exec(query.get('url') ?? '')?.[1] ?? ''
    const { collection, link } = await openToSites(ctx, token)
    const answer = {
      version: '1.0',
      type: 'rich',
      provider_name: 'Sillage',
      provider_url: origin,
      title: collection.title,
      ...(link.name ? { author_name: link.name } : {}),
      html: embedCode(`${origin}/p/${token}`, collection.title),
      width: WIDTH,
      height: HEIGHT,
      cache_age: 3600,
    }
    return Response.json(answer, {
      headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' },
    })
  },
  { unlisted: true },
)
