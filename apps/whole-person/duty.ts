import type { z } from 'zod'
import type { FileOf, NewIds, TakeIn } from '../../platform/handed-over.ts'
import type { Context, Verb } from '../../platform/server/context.ts'
import type { HandedFile } from '../../platform/server/zip/zip-stream.ts'

export type Someone = { personId: string }
type Both = { from: string; into: string }

/** What is left to do with a part of a copy once all of it was read: to write it, in the transaction. */
export type Writing = (ctx: Context, into: { personId: string; ids: NewIds }) => Promise<void>

/** A part of a copy: the shape it must have, and its reading, files included. */
type Part = { shape: z.ZodType; read: (copy: unknown, fileOf: FileOf) => Promise<Writing> }

/** What was gathered with an account, and is told. */
export type Gathered = {
  experiences?: number
  interests?: number
  opinions?: number
  leftOut?: number
}

/** What one area does when a person leaves, takes everything away, brings it back, or comes back to an account. */
export type Duty = {
  area: string
  forget: Verb<Someone, void>
  handOver: Verb<Someone, unknown>
  /** Photos, recordings: whatever is a file and not a row. */
  files?: (ctx: Context, someone: Someone) => AsyncIterable<HandedFile>
  takeIn?: Part
  join?: Verb<Both, Gathered | undefined>
}

export function part<Shape extends z.ZodType>(
  shape: Shape,
  verb: Verb<TakeIn<z.output<Shape>>, void>,
): Part {
  return {
    shape,
    // The whole copy was read with this very shape before any part is.
    read: async (copy) => (ctx, into) => verb(ctx, { ...into, copy: copy as z.output<Shape> }),
  }
}

/** The same for an area that has files: they are read before anything is written. */
export function partWithFiles<Shape extends z.ZodType, Files>(
  shape: Shape,
  readFiles: (copy: z.output<Shape>, fileOf: FileOf) => Promise<Files>,
  verb: Verb<TakeIn<z.output<Shape>> & { files: Files }, void>,
): Part {
  return {
    shape,
    read: async (read, fileOf) => {
      // The whole copy was read with this very shape before any part is.
      const copy = read as z.output<Shape>
      const files = await readFiles(copy, fileOf)
      return (ctx, into) => verb(ctx, { ...into, copy, files })
    },
  }
}

/** The same for an area that tells nothing of what it gathered. */
export function quietly(verb: Verb<Both, unknown>): Verb<Both, undefined> {
  return async (ctx, both) => {
    await verb(ctx, both)
    return undefined
  }
}
