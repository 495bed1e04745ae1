import type { Answer } from './queue.ts'

/** What the house told. `away`: nothing was heard, or it rests; the same answer is sent again later. */
export type Told =
  | { kind: 'done'; goTo: string; wipes: boolean }
  | { kind: 'locked'; goTo: string }
  | { kind: 'nobody'; wipes: boolean }
  | { kind: 'refused' | 'away' }

/** Small forms go fast or not at all; a photo is given more time. */
const PATIENCE_MS = 15_000
const PATIENCE_WITH_FILE_MS = 120_000

/** Sends an answer under its key: however often it is sent, it is done once. */
export async function sendAnswer(owner: string, answer: Answer, isLate: boolean): Promise<Told> {
  const { path, body, type, at, seen } = answer
  const patience = type.startsWith('multipart') ? PATIENCE_WITH_FILE_MS : PATIENCE_MS
  const stop = new AbortController()
  const timer = window.setTimeout(() => stop.abort(), patience)
  const headers: Record<string, string> = { 'content-type': type, 'answer-owner': owner }
  if (isLate) headers['answer-age'] = String(Math.max(0, Date.now() - at))
  if (seen) headers['answer-seen'] = seen
  try {
    const heard = await fetch(path, { method: 'POST', body, headers, signal: stop.signal })
    return meaningOf(heard.status, await heard.json())
  } catch {
    return { kind: 'away' }
  } finally {
    window.clearTimeout(timer)
  }
}

function meaningOf(
  status: number,
  told: { goTo?: string; wipes?: boolean; isOther?: boolean },
): Told {
  const { goTo, wipes = false, isOther } = told
  if (status === 200 && goTo) return { kind: 'done', goTo, wipes }
  if (status === 423 && goTo) return { kind: 'locked', goTo }
  if (status === 401 || isOther) return { kind: 'nobody', wipes }
  return { kind: status === 429 || status >= 500 ? 'away' : 'refused' }
}
