import type { Context as Call } from 'hono'
import type { Context } from '../server/context.ts'
import type { Ask } from './page.tsx'
import type { Display } from './reading-choice.ts'
import type { Site } from './site.ts'

/** One visit of one door: who comes, how they read, what they ask. */
export type Visit = {
  call: Call
  site: Site
  ctx: Context
  display: Display
  ask: Ask
  params: Record<string, string>
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
