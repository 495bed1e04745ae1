import { refusal } from '../../platform/refusal.ts'

/** How far a query may go: long enough for real questions, short enough that nobody else waits long. */
export const SPARQL_LIMITS = { seconds: 5, rows: 10_000, signs: 20_000 } as const

export const wrongQuery = refusal('openGraph.wrongQuery', 400, 'query')
export const tooLongQuery = refusal('openGraph.tooLongQuery', 413, 'query')
export const slowQuery = refusal('openGraph.slowQuery', 422, 'query')
export const tooManyRows = refusal('openGraph.tooManyRows', 422, 'query')
export const onlyReading = refusal('openGraph.onlyReading', 403, 'query')
export const notReady = refusal('openGraph.notReady', 503)

/** What is left of a query once its texts, its addresses and its remarks are taken out: words and signs of SPARQL only. */
function bare(query: string): string {
  return query
    .replace(/("""|''')[\s\S]*?\1/g, ' ')
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, ' ')
    .replace(/<[^<>"{}|^`\\\s]*>/g, ' ')
    .replace(/#[^\n]*/g, ' ')
}

const WRITES = /\b(insert|delete|load|clear|create|drop|copy|move|add)\b(?!\s*:)/i
const ELSEWHERE = /\bservice\b(?!\s*:)/i
const FORMS = /\b(select|ask|construct|describe)\b/i

/** Refuses what is not a reading of this graph, before anything runs. */
export function mustOnlyRead(query: string): void {
  if (query.length > SPARQL_LIMITS.signs) throw tooLongQuery({ most: SPARQL_LIMITS.signs })
  const words = bare(query)
  // names such as ?add or ex:load are not words of the language
  const plain = words.replace(/[?$]\w+|\w*:\w+/g, ' ')
  if (ELSEWHERE.test(plain)) throw onlyReading()
  if (!FORMS.test(plain))
    throw WRITES.test(plain)
      ? onlyReading()
      : wrongQuery({ why: 'SELECT, ASK, CONSTRUCT, DESCRIBE' })
}
