import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** A file for a copy: its place among the others, and its content once it is asked for. */
export type HandedFile = { path: string; open: () => Promise<AsyncIterable<Uint8Array>> }

/** Photos, recordings and PDFs are packed already: packing them again only takes time. */
const PACKED = /\.(webp|jpe?g|png|avif|ogg|webm|mp3|m4a|pdf|zip)$/i

/**
 * A zip that is made while it is read: one file open at a time, nothing kept but its table of contents, so that the
 * largest account costs no more memory than the smallest. Whoever reads sets the pace.
 */
export async function* zipStream(
  files: AsyncIterable<HandedFile> | Iterable<HandedFile>,
  day: Date,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  let problem: Error | undefined
  const zip = new Zip((failed, piece) => {
    if (failed) problem = failed
    else ready.push(piece)
  })
  const drain = function* () {
    if (problem) throw problem
    yield* ready.splice(0)
  }
  for await (const { path, open } of files) {
    const entry = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
    entry.mtime = day
    zip.add(entry)
    for await (const piece of await open()) {
      // fflate hands on the very bytes it is given: a stream that reuses its buffer must not change them.
      entry.push(new Uint8Array(piece))
      yield* drain()
    }
    entry.push(new Uint8Array(0), true)
    yield* drain()
  }
  zip.end()
  yield* drain()
}

/** A file made of a text that is already there. */
export function textFile(path: string, text: string): HandedFile {
  return bytesFile(path, new TextEncoder().encode(text))
}

/** A file made of bytes that are already there. */
export function bytesFile(path: string, bytes: Uint8Array): HandedFile {
  return {
    path,
    open: async () =>
      (async function* () {
        yield bytes
      })(),
  }
}

/** What is made piece by piece, as the body of an answer: the next piece is made when the last one has left. */
export function asBody(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull: async (body) => {
        const { done, value } = await pieces.next()
        if (done) body.close()
        else body.enqueue(value)
      },
      cancel: async () => {
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 1 },
  )
}
