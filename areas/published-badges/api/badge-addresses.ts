import type { Context as Call, Next } from 'hono'
import { Hono } from 'hono'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { Refusal } from '../../../platform/refusal.ts'
import type { Context } from '../../../platform/server/context.ts'
import { achievementDocument } from '../../badges/achievement.ts'
import { getBadgeVersion } from '../../badges/server/versions/get-badge-version.ts'
import { endorsementsOfVersion } from '../../endorsements/server/standing/standing.ts'

/** Where a version lives: programs that ask for JSON receive the Achievement of Open Badges 3.0, people its page. */
export function badgeAddresses(contextNow: () => Context): Hono {
  const app = new Hono()
  app.get('/:slug/v/:version', async (call, next) => {
    const [, number, asks] = /^([1-9]\d{0,5})(\.json)?$/.exec(call.req.param('version')) ?? []
    if (!number || !(asks || wantsJson(call.req.header('accept') ?? ''))) return toPage(call, next)
    return achievement(call, contextNow(), call.req.param('slug'), Number(number))
  })
  return app
}

async function toPage(call: Call, next: Next): Promise<void> {
  await next()
  call.res.headers.append('Vary', 'Accept')
}

async function achievement(
  call: Call,
  ctx: Context,
  slug: string,
  number: number,
): Promise<Response> {
  const origin = ctx.config.publicUrl ?? new URL(call.req.url).origin
  try {
    const version = await getBadgeVersion(ctx, slug, number)
    const endorsed = await endorsementsOfVersion(ctx, version)
    const endorsement = endorsed.map(({ credential }) => readDocument(credential))
    const document = {
      ...achievementDocument(version, origin),
      ...(endorsement.length > 0 ? { endorsement } : {}),
    }
    return call.body(JSON.stringify(document), 200, {
      'Content-Type': 'application/ld+json; charset=utf-8',
      // what was taken back is gone at once
      'Cache-Control': 'public, no-cache',
      'Access-Control-Allow-Origin': '*',
      Vary: 'Accept',
    })
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    return call.json({ code: problem.code }, problem.status)
  }
}

/** A program says so first; a browser asks for a page. */
function wantsJson(accept: string): boolean {
  const [first = ''] = accept.toLowerCase().split(',')
  return /application\/(ld\+)?json|application\/vc/.test(first)
}
