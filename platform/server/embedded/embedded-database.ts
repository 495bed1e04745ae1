import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ThreadOrder } from './database-thread.ts'
import { lockFolder } from './folder-lock.ts'

export type Embedded = {
  socketFolder: string
  /** A gzipped image of the whole database, for tests. */
  image: () => Promise<ArrayBuffer>
  stop: () => Promise<void>
}

type Start = { root: string; folder: string | undefined; image?: string }

/** Tells commands of the same user where the running server's database listens. */
const SOCKET_PATH = 'socket.path'

/** Socket folder of the server that holds this folder now, when it says so. */
export function socketOfHolder(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, SOCKET_PATH), 'utf8').trim() || undefined
  } catch {
    return undefined
  }
}

/** Starts the embedded database in a thread; `folder` undefined keeps everything in memory (tests). */
export async function startEmbedded({ root, folder, image }: Start): Promise<Embedded> {
  const release = folder ? lockFolder(folder) : () => undefined
  const socketFolder = mkdtempSync(join(tmpdir(), 'sillage-'))
  chmodSync(socketFolder, 0o700)
  const order: ThreadOrder = {
    folder: folder ? join(folder, 'base') : undefined,
    socket: join(socketFolder, '.s.PGSQL.5432'),
    image,
  }
  const thread = new Worker(join(root, 'platform/server/embedded/database-thread.ts'), {
    workerData: order,
    execArgv: [],
  })
  const cleanUp = () => {
    if (folder) rmSync(join(folder, SOCKET_PATH), { force: true })
    release()
    rmSync(socketFolder, { recursive: true, force: true })
  }
  try {
    await answerOf(thread, (message) => message === 'ready')
    if (folder) writeFileSync(join(folder, SOCKET_PATH), socketFolder, { mode: 0o600 })
  } catch (problem) {
    cleanUp()
    throw problem
  }
  return {
    socketFolder,
    image: async () => {
      const waiting = answerOf(thread, (message) => isImage(message))
      thread.postMessage('image')
      const answer = await waiting
      if (!isImage(answer)) throw new Error('The database thread sent no image')
      return answer.image
    },
    stop: async () => {
      const waiting = answerOf(thread, (message) => message === 'closed')
      thread.postMessage('stop')
      await waiting
      await thread.terminate()
      cleanUp()
    },
  }
}

function isImage(message: unknown): message is { image: ArrayBuffer } {
  return typeof message === 'object' && message !== null && 'image' in message
}

function answerOf(thread: Worker, isIt: (message: unknown) => boolean): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown) => {
      if (!isIt(message)) return
      thread.off('message', onMessage)
      thread.off('error', reject)
      resolve(message)
    }
    thread.on('message', onMessage)
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('The database thread stopped')))
  })
}
