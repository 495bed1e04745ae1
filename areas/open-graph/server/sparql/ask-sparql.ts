import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Context } from '../../../../platform/server/context.ts'
import type { KnowledgeGraph } from '../../../knowledge/knowledge-graph.ts'
import { editionRows } from '../../../knowledge/server/graph/edition-rows.ts'
import {
  mustOnlyRead,
  notReady,
  SPARQL_LIMITS,
  slowQuery,
  tooManyRows,
  wrongQuery,
} from '../../sparql.ts'
import type { SparqlAnswer, SparqlOrder } from './sparql-thread.ts'

type Asking = Pick<Context, 'db' | 'config'>
type Store = { key: string; origin: string; ready: Promise<Desk> }
type Desk = {
  ask: (order: SparqlOrder, seconds: number) => Promise<SparqlAnswer>
  end: () => Promise<void>
}

/** A whole graph takes some seconds to load; more means that something is wrong. */
const LOAD_SECONDS = 120
/** Whoever asks first waits this long for the graph to be loaded, then is asked to come back. */
const PATIENCE_MS = 25_000
/** A store nobody asks any more gives its memory back. */
const IDLE_MS = 10 * 60_000

/** One store in a process: it holds the whole graph a second time. */
let store: Store | undefined
let idle: NodeJS.Timeout | undefined

class TooSlow extends Error {}

/** Answers a query over the graph in use, as RDF. Loaded on first use; a query too long is ended with its thread. */
export async function askSparql(
  ctx: Asking,
  {
    world,
    origin,
    query,
    format,
  }: { world: KnowledgeGraph; origin: string; query: string; format: string },
): Promise<string> {
  mustOnlyRead(query)
  const desk = await within(PATIENCE_MS, storeOf(ctx, world, origin).ready)
  if (!desk) throw notReady()
  restLater()
  const answer = await desk
    .ask({ query, origin, format, mostRows: SPARQL_LIMITS.rows }, SPARQL_LIMITS.seconds)
    .catch((problem: unknown) => {
      if (!(problem instanceof TooSlow)) throw problem
      forget()
      throw slowQuery({ seconds: SPARQL_LIMITS.seconds })
    })
  if (answer === 'loaded') throw new Error('The store answered out of turn')
  if ('wrong' in answer) throw wrongQuery({ why: answer.wrong.slice(0, 300) })
  if ('tooMany' in answer) throw tooManyRows({ most: SPARQL_LIMITS.rows, count: answer.tooMany })
  return answer.results
}

function storeOf(ctx: Asking, world: KnowledgeGraph, origin: string): Store {
  if (store?.key === world.key && store.origin === origin) return store
  forget()
  const fresh: Store = { key: world.key, origin, ready: loaded(ctx, world, origin) }
  fresh.ready.catch(() => {
    if (store === fresh) store = undefined
  })
  store = fresh
  return fresh
}

async function loaded(ctx: Asking, world: KnowledgeGraph, origin: string): Promise<Desk> {
  const desk = openDesk(ctx.config.root)
  for (const { id } of world.editions)
    await desk.ask({ load: await editionRows(ctx, id), origin }, LOAD_SECONDS)
  return desk
}

/** Orders go to the thread one after the other; one that lasts too long ends the thread, and those behind it. */
function openDesk(root: string): Desk {
  const thread = new Worker(join(root, 'areas/open-graph/server/sparql/sparql-thread.ts'), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  thread.unref()
  let waiting: { resolve: (answer: SparqlAnswer) => void; reject: (why: Error) => void } | undefined
  thread.on('message', (answer: SparqlAnswer) => waiting?.resolve(answer))
  thread.on('error', (problem) =>
    waiting?.reject(problem instanceof Error ? problem : new Error(String(problem))),
  )
  let isOver = false
  thread.on('exit', () => {
    isOver = true
    waiting?.reject(new TooSlow())
  })
  let last: Promise<unknown> = Promise.resolve()
  const send = (order: SparqlOrder, seconds: number) => {
    const answered = new Promise<SparqlAnswer>((resolve, reject) => {
      waiting = { resolve, reject }
      if (isOver) reject(new TooSlow())
    })
    const late = setTimeout(() => void thread.terminate(), seconds * 1_000)
    thread.postMessage(order)
    return answered.finally(() => clearTimeout(late))
  }
  return {
    ask: (order, seconds) => {
      const mine = last.then(() => send(order, seconds))
      last = mine.catch(() => undefined)
      return mine
    },
    end: async () => {
      await thread.terminate()
    },
  }
}

function forget(): void {
  const old = store
  store = undefined
  old?.ready.then((desk) => desk.end()).catch(() => undefined)
}

function restLater(): void {
  clearTimeout(idle)
  idle = setTimeout(forget, IDLE_MS)
  idle.unref()
}

function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([
    promise,
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms).unref()),
  ])
}
