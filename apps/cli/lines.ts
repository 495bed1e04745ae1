import type { Readable, Writable } from 'node:stream'

/**
 * Lines of a stream as they come, in order, without their ending. Only a line feed ends a line
 * (Node's readline also cuts at U+2028 and lone carriage returns, which texts may hold).
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const part of input) {
    rest += typeof part === 'string' ? part : decoder.decode(part, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield withoutReturn(line)
  }
  rest += decoder.decode()
  if (rest !== '') yield withoutReturn(rest)
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

/** Writes one JSON value a line, waiting when the reader is slower. */
export async function writeJson(output: Writable, value: unknown): Promise<void> {
  if (output.write(`${JSON.stringify(value)}\n`)) return
  await new Promise<void>((resolve) => output.once('drain', resolve))
}
