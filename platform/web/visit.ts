import type { Context as Call } from 'hono'
import type { Context } from '../server/context.ts'
import type { Ask } from './page.tsx'
import type { Display } from './reading-choice.ts'
import type { Site } from './site.ts'
import type { IslandAsk } from './waiting/island-ask.ts'

/** One visit of one door: who comes, how they read, what they ask. */
export type Visit = {
  call: Call
  site: Site
  ctx: Context
  display: Display
  ask: Ask
  params: Record<string, string>
  /** Given when an island sends the form, and not the browser itself. */
  island: IslandAsk | undefined
  /** The number of the page that comes back to be corrected: its forms keep their keys. */
  pageKey?: string | undefined
}

/** The calm pages shown instead of what cannot be. */
export type CalmPage =
  | 'notFound'
  | 'comeIn'
  | 'forbidden'
  | 'away'
  | 'broken'
  | 'elsewhere'
  | 'tooBig'
  | 'refused'
