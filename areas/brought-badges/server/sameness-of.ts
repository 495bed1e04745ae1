import { createHash } from 'node:crypto'
import type { Answers } from '../brought-badge.ts'

/** Which badge it is, in whatever file it comes: who gave it and its name; without a name, what it says. */
export function samenessOf({ id, shown }: Pick<Answers, 'id' | 'shown'>, content: Uint8Array) {
  const named = id === undefined ? content : `${shown.issuerId ?? ''}\n${id}`
  return createHash('sha256').update(named).digest('hex')
}
