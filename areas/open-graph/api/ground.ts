import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as Call } from 'hono'
import type { Context } from '../../../platform/server/context.ts'
import type { KnowledgeGraph } from '../../knowledge/knowledge-graph.ts'
import { currentGraph } from '../../knowledge/server/graph/current-graph.ts'

/** What every address of the API has at hand. */
export type ApiEnv = { Variables: { world: KnowledgeGraph; origin: string } }
export type Api = OpenAPIHono<ApiEnv>
/** What the API needs of the house: no session, no cookie, nobody's data. */
export type Ground = Pick<Context, 'db' | 'config'>

/** The address under which this installation is known. */
export function originOf(call: Call, { config }: Pick<Ground, 'config'>): string {
  return config.publicUrl ?? new URL(call.req.url).origin
}

export async function worldOf(ground: Ground): Promise<KnowledgeGraph> {
  return currentGraph(ground)
}
