import { createServer, type Socket } from 'node:net'
import type { PGlite } from '@electric-sql/pglite'

/**
 * Lets several local clients share one PGlite over the PostgreSQL protocol (version 3).
 * PGlite has a single backend, so clients take turns: a turn is a whole statement (Parse … Sync, or Query), and a client
 * in a transaction keeps the turn until it ends. Turns by single message would let one client's parameters meet
 * another one's statement (@electric-sql/pglite-socket 0.2.17 does that).
 */
export async function openDoor(
  database: PGlite,
  path: string,
): Promise<{ close: () => Promise<void> }> {
  const turns = takeTurns(database)
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    welcome(socket, turns)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      sockets.delete(socket)
      turns.leave(socket)
    })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  return {
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await turns.idle()
    },
  }
}

type Turns = {
  take: (socket: Socket, group: Uint8Array[]) => void
  leave: (socket: Socket) => void
  idle: () => Promise<void>
}

function takeTurns(database: PGlite): Turns {
  let queue: { socket: Socket; group: Uint8Array[] }[] = []
  /** The client in the middle of a transaction, of a statement or of a copy: nobody else before it. */
  let owner: Socket | undefined
  let work: Promise<void> | undefined

  const run = async () => {
    for (let turn = nextTurn(); turn; turn = nextTurn()) {
      const { socket, group } = turn
      let tail: number[] = []
      const onRawData = (answer: Uint8Array) => {
        tail = [...tail, ...answer.slice(-IDLE.length)].slice(-IDLE.length)
        if (socket.writable) socket.write(Buffer.from(answer))
      }
      try {
        await database.runExclusive(async () => {
          for (const message of group) await database.execProtocolRawStream(message, { onRawData })
        })
      } catch {
        socket.destroy()
      }
      owner = IDLE.every((byte, place) => tail[place] === byte) ? undefined : socket
      if (owner?.destroyed) await release()
    }
  }
  const nextTurn = () => {
    const place = owner ? queue.findIndex(({ socket }) => socket === owner) : 0
    return place < 0 ? undefined : queue.splice(place, 1)[0]
  }
  /** The owner went away in the middle of something: nothing of it stays. */
  const release = async () => {
    owner = undefined
    await database.exec('rollback').catch(() => undefined)
  }
  const start = () => {
    work ??= run().finally(() => {
      work = undefined
      if (nextIsThere()) start()
    })
  }
  const nextIsThere = () =>
    owner ? queue.some(({ socket }) => socket === owner) : queue.length > 0
  return {
    take: (socket, group) => {
      queue.push({ socket, group })
      start()
    },
    leave: (socket) => {
      queue = queue.filter((turn) => turn.socket !== socket)
      if (owner !== socket || work) return // a running turn sees by itself that its client is gone
      work = release().finally(() => {
        work = undefined
        if (nextIsThere()) start()
      })
    },
    idle: async () => {
      while (work) await work
    },
  }
}

/** ReadyForQuery, outside any transaction: 'Z', length 5, 'I'. Anything else at the end of an answer means that the client goes on. */
const IDLE = [0x5a, 0, 0, 0, 5, 0x49]

const SSL_REQUEST = 80877103
const CANCEL_REQUEST = 80877102
const TERMINATE = 'X'.charCodeAt(0)
/** Query, Sync, FunctionCall, CopyDone, CopyFail, Flush: after these the client waits for an answer. */
const ENDS = new Set([...'QSFcfH'].map((letter) => letter.charCodeAt(0)))

/** Cuts what a client sends into messages, and hands over whole statements. */
function welcome(socket: Socket, turns: Turns): void {
  let parts: Buffer[] = []
  let size = 0
  let needed = 8
  let isStarted = false
  let group: Uint8Array[] = []
  socket.on('data', (part) => {
    parts.push(part)
    size += part.length
    while (size >= needed) {
      const all = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
      parts = [all]
      const length = isStarted ? 1 + all.readInt32BE(1) : all.readInt32BE(0)
      if (size < length) {
        needed = length
        return
      }
      const message = new Uint8Array(all.subarray(0, length))
      parts = [all.subarray(length)]
      size -= length
      needed = isStarted ? 5 : 8
      if (!isStarted) {
        const code = all.readInt32BE(4)
        if (code === SSL_REQUEST) socket.write('N')
        else if (code === CANCEL_REQUEST) socket.end()
        else {
          isStarted = true
          needed = 5
          turns.take(socket, [message])
        }
        continue
      }
      const kind = message[0] ?? 0
      if (kind === TERMINATE) {
        socket.end()
        continue
      }
      group.push(message)
      if (!ENDS.has(kind)) continue
      turns.take(socket, group)
      group = []
    }
  })
}
