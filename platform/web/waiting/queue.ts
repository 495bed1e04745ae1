/** An answer on its way: where to, its key, what the form says, and the fingerprint of what the page showed. */
export type Answer = {
  key: string
  at: number
  path: string
  type: string
  body: ArrayBuffer
  seen: string | undefined
}

/** An answer that waits, without what it says. */
export type Waiting = { key: string; at: number; isRefused: boolean }

/** Where answers wait for the network. */
export type Queue = {
  put: (answer: Answer) => Promise<void>
  /** The oldest first. */
  waiting: () => Promise<Waiting[]>
  read: (key: string) => Promise<Answer | undefined>
  drop: (key: string) => Promise<void>
  /** The house said no: kept, and not sent again before the person corrects it. */
  refuse: (key: string) => Promise<void>
}

/** Answers that wait only as long as the page is open: nothing of them stays on a device that others use. */
export function pageQueue(): Queue {
  const answers = new Map<string, Answer & { isRefused: boolean }>()
  return {
    put: async (answer) => {
      answers.set(answer.key, { ...answer, isRefused: false })
    },
    waiting: async () => [...answers.values()],
    read: async (key) => answers.get(key),
    drop: async (key) => {
      answers.delete(key)
    },
    refuse: async (key) => {
      const answer = answers.get(key)
      if (answer) answer.isRefused = true
    },
  }
}

/** Two queues as one: what this page answers goes to the first, what waits in either leaves in order. */
export function both(first: Queue, other: Queue): Queue {
  const each = async (deed: (queue: Queue) => Promise<void>) => {
    await Promise.all([deed(first), deed(other)])
  }
  return {
    put: first.put,
    waiting: async () =>
      [...(await first.waiting()), ...(await other.waiting())].sort((a, b) => a.at - b.at),
    read: async (key) => (await first.read(key)) ?? (await other.read(key)),
    drop: (key) => each((queue) => queue.drop(key)),
    refuse: (key) => each((queue) => queue.refuse(key)),
  }
}
