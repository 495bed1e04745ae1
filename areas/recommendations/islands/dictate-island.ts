/**
 * Writes down what is said, only where the device itself understands speech (Web Speech API, `processLocally`): nothing
 * that is said may leave it. Everywhere else the button stays hidden, and the voice may be recorded for the person instead.
 */
type Heard = { isFinal: boolean; 0: { transcript: string } }
type HeardEvent = Event & { resultIndex: number; results: ArrayLike<Heard> }
type Recogniser = EventTarget & {
  lang: string
  continuous: boolean
  processLocally: boolean
  start: () => void
  stop: () => void
}
type RecogniserKind = {
  new (): Recogniser
  available: (asked: { langs: string[]; processLocally: true }) => Promise<string>
}

const SPOKEN: Record<string, string> = { fr: 'fr-FR', en: 'en-US' }

export async function enhance(root: HTMLElement): Promise<void> {
  const field = root.querySelector('textarea')
  const button = root.querySelector<HTMLButtonElement>('button[name=dictate]')
  const said = root.querySelector<HTMLElement>('[role=status]')
  const Kind = recogniserOfDevice()
  const lang = SPOKEN[document.documentElement.lang]
  if (!field || !button || !said || !Kind || !lang) return
  const found = await Kind.available({ langs: [lang], processLocally: true }).catch(() => '')
  if (found !== 'available') return
  button.hidden = false
  const recogniser = new Kind()
  recogniser.lang = lang
  recogniser.continuous = true
  recogniser.processLocally = true
  let isListening = false
  const show = (listening: boolean, words: string | undefined) => {
    isListening = listening
    const label = button.querySelector('span')
    if (label) label.textContent = root.dataset[listening ? 'stop' : 'speak'] ?? ''
    said.textContent = words ?? ''
  }
  recogniser.addEventListener('result', (event) =>
    // The standard gives this event these facts.
    write(field, event as HeardEvent),
  )
  recogniser.addEventListener('error', () => show(false, root.dataset.refused))
  recogniser.addEventListener('end', () => {
    if (isListening) show(false, undefined)
  })
  button.addEventListener('click', () => {
    if (isListening) return recogniser.stop()
    show(true, root.dataset.listening)
    recogniser.start()
  })
  addEventListener('pagehide', () => recogniser.stop())
}

/** A recogniser that can be asked to keep what it hears; one that cannot sends it away, and is left alone. */
function recogniserOfDevice(): RecogniserKind | undefined {
  const found: unknown = Reflect.get(window, 'SpeechRecognition')
  if (typeof found !== 'function' || !('available' in found)) return undefined
  // Both were just looked for; the compiler knows nothing of this interface yet.
  return 'processLocally' in found.prototype ? (found as unknown as RecogniserKind) : undefined
}

/** What was understood is added at the end, as far as there is room; the person reads it again and changes it. */
function write(field: HTMLTextAreaElement, { resultIndex, results }: HeardEvent): void {
  const words = Array.from(results)
    .slice(resultIndex)
    .filter(({ isFinal }) => isFinal)
    .map((one) => one[0].transcript.trim())
    .join(' ')
  if (words === '') return
  const text = field.value.trimEnd()
  const most = field.maxLength > 0 ? field.maxLength : Number.POSITIVE_INFINITY
  field.value = `${text}${text === '' ? '' : ' '}${words}`.slice(0, most)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
