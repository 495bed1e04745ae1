import type { Hono } from 'hono'
import { secretsFrom } from '../../platform/server/secrets.ts'
import type { House } from '../../platform/server/testing.ts'
import type { Site } from '../../platform/web/site.ts'
import { createApp } from './app.tsx'
import { openSite } from './open-site.ts'

export type DoorOptions = {
  as?: string
  tokens?: Map<string, string>
  headers?: Record<string, string>
  cookie?: string
  method?: 'HEAD'
}

/** Asks the whole app in process, as a browser would: real routes, real forms, real cookies. */
export function openDoor(house: House, log: Site['log'] = () => undefined) {
  const secrets = secretsFrom(Buffer.alloc(32, 7))
  let known: { db: unknown; app: Hono } | undefined
  const appNow = () => {
    if (known?.db !== house.db) {
      const site = openSite({
        db: house.db,
        config: house.config,
        secrets,
        log,
        clock: () => house.now,
      })
      // In a test the actor is chosen by first name instead of by a cookie's token.
      known = {
        db: house.db,
        app: createApp({
          ...site,
          whoIs: async (ctx, token) => house.actors.get(token) ?? site.whoIs(ctx, token),
        }),
      }
    }
    return known.app
  }
  const ask = (method: string, path: string, options: DoorOptions, body?: string | FormData) =>
    appNow().request(`http://sillage.test${path}`, {
      method,
      headers: headersOf(options, body),
      ...(body === undefined ? {} : { body }),
    })
  return {
    get: async (path: string, options: DoorOptions = {}): Promise<Response> =>
      ask(options.method ?? 'GET', path, options),
    post: async (
      path: string,
      fields: Record<string, string | string[]>,
      options: DoorOptions = {},
    ): Promise<Response> => ask('POST', path, options, formBody(fields)),
    /** Sends JSON, as a program does. */
    tell: async (path: string, body: string): Promise<Response> =>
      ask('POST', path, { headers: { 'content-type': 'application/json' } }, body),
    /** Sends a form that holds a file, as `multipart/form-data`. */
    send: async (path: string, form: FormData, options: DoorOptions = {}): Promise<Response> =>
      ask('POST', path, options, form),
  }
}

function headersOf(options: DoorOptions, body?: string | FormData): Record<string, string> {
  const cookie = [options.as ? `session=${options.as}` : '', options.cookie ?? '']
    .filter(Boolean)
    .join('; ')
  // A form with files says its own kind, with the mark that parts its fields.
  const kind = { 'content-type': 'application/x-www-form-urlencoded' }
  return {
    ...(cookie ? { cookie } : {}),
    ...(typeof body === 'string' ? kind : {}),
    ...(body === undefined ? {} : { 'sec-fetch-site': 'same-origin' }),
    ...options.headers,
  }
}

function formBody(fields: Record<string, string | string[]>): string {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) body.append(name, one)
  }
  return body.toString()
}
