import { waitingWords } from '../../waiting-words.ts'
import { type Reading, sayer } from '../../words.ts'
import { useFrame } from '../frame.tsx'

type Key = keyof typeof waitingWords & string

/** Where it is said whether an answer is kept, waits or left: empty until there is something to say. */
export function WaitingStatus() {
  const { waiting, display, found } = useFrame()
  if (!waiting) return null
  found.islands.add('waiting')
  return (
    <div
      class="waiting"
      role="status"
      data-island="waiting"
      data-owner={waiting.owner}
      data-phone={waiting.isOwnPhone ? '' : undefined}
      data-waits={waiting.waits}
      data-words={wordsFor(display)}
    />
  )
}

/** The same few sentences on every page: each reading writes them once. */
const written = new Map<string, string>()

function wordsFor(reading: Reading): string {
  const name = `${reading.language} ${reading.mode}`
  const known = written.get(name)
  if (known) return known
  const say = sayer(waitingWords, reading)
  // The keys of an object literal are its own.
  const keys = Object.keys(waitingWords) as Key[]
  const text = JSON.stringify(Object.fromEntries(keys.map((key) => [key, say(key)])))
  written.set(name, text)
  return text
}
