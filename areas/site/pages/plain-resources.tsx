import { isDatabaseThere } from '../../../platform/server/db.ts'
import { ANYONE, resource } from '../../../platform/web/page.tsx'

const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8' }

/** Is the service well? For machines that watch: 200 when the database answers, 503 otherwise. */
export const healthResource = resource('/sante', ANYONE, async (ctx) => {
  const isThere = await isDatabaseThere(ctx.db)
  return Response.json(
    { service: 'sillage', database: isThere ? 'ok' : 'away' },
    { status: isThere ? 200 : 503 },
  )
})

/** Months ahead of which the promise of security.txt must be renewed (RFC 9116 asks for less than a year). */
const MONTHS = 6

/** Where a security fault is told (RFC 9116). */
export const securityResource = resource(
  '/.well-known/security.txt',
  ANYONE,
  async (ctx, _params, { origin }) => {
    const expires = new Date(ctx.now)
    expires.setUTCMonth(expires.getUTCMonth() + MONTHS, 1)
    expires.setUTCHours(0, 0, 0, 0)
    const lines = [
      `Contact: mailto:${ctx.config.contact.email}`,
      `Expires: ${expires.toISOString()}`,
      'Preferred-Languages: fr, en',
      `Canonical: ${origin}/.well-known/security.txt`,
    ]
    return new Response(`${lines.join('\n')}\n`, { headers: PLAIN })
  },
)

/** What search engines may visit: public pages only. */
export const robotsResource = resource('/robots.txt', ANYONE, async () => {
  const closed = [
    '/experiences',
    '/mes-',
    '/ma-',
    '/metiers',
    '/reprendre',
    '/quitter',
    '/pro',
    '/mon-espace',
    '/code-',
    '/qui-est-la',
    '/entrer',
    '/retour',
  ]
  return new Response(
    ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), ''].join('\n'),
    { headers: PLAIN },
  )
})
