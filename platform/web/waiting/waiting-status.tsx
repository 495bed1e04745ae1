import { waitingWords } from '../../waiting-words.ts'
import { sayer } from '../../words.ts'
import { useFrame } from '../frame.tsx'

type Key = keyof typeof waitingWords & string

/** Where it is said whether an answer is kept, waits or left: empty until there is something to say. */
export function WaitingStatus() {
  const { waiting, display, found } = useFrame()
  if (!waiting) return null
  found.islands.add('waiting')
  const say = sayer(waitingWords, display)
  // The keys of an object literal are its own.
  const keys = Object.keys(waitingWords) as Key[]
  const said = Object.fromEntries(keys.map((key) => [key, say(key)]))
  return (
    <div
      class="waiting"
      role="status"
      data-island="waiting"
      data-owner={waiting.owner}
      data-phone={waiting.isOwnPhone ? '' : undefined}
      data-waits={waiting.waits}
      data-words={JSON.stringify(said)}
    />
  )
}
