import { tooLarge, unreachable } from '../../referential.ts'

const PATIENCE_MS = 120_000

/** Fetches a file whole, never more than `most` bytes of it. */
export async function download(url: string, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'follow',
    })
    if (!answer.ok || !answer.body)
      throw unreachable({ where: url, why: `réponse ${answer.status}` })
    for await (const part of answer.body) {
      size += part.length
      if (size > most) throw tooLarge({ most: `${most / 1024 / 1024} Mo` })
      parts.push(part)
    }
  } catch (problem) {
    if (problem instanceof Error && problem.name === 'Refusal') throw problem
    const isSlow = problem instanceof Error && problem.name === 'TimeoutError'
    throw unreachable({ where: url, why: isSlow ? 'trop lent' : 'pas de connexion' })
  }
  return Buffer.concat(parts)
}
