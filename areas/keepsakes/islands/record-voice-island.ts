/** Records a minute at most on the device, as Opus, and puts it in the field of the form: sending stays a plain form. */
const KIND = 'audio/webm;codecs=opus'
const OTHER_KIND = 'audio/ogg;codecs=opus'
/** Clear speech; a minute weighs 120 KB. */
const BITS_A_SECOND = 16_000

type Parts = {
  root: HTMLElement
  field: HTMLInputElement
  said: HTMLElement
  sound: HTMLAudioElement
  speak: HTMLButtonElement
  stop: HTMLButtonElement
}

export function enhance(root: HTMLElement): void {
  const kind = kindOfRecorder()
  const parts = partsOf(root)
  if (!kind || !parts) return
  const { speak, stop } = parts
  root.querySelector('.recorder__deeds')?.removeAttribute('hidden')
  // A refused file says why in its field: it stays in sight until the person speaks.
  if (!root.querySelector('.field__error'))
    root.querySelector('.recorder__file')?.setAttribute('hidden', '')
  stop.hidden = true
  speak.addEventListener('click', () => void record(parts, kind))
}

function kindOfRecorder(): string | undefined {
  if (typeof MediaRecorder !== 'function' || typeof DataTransfer !== 'function') return undefined
  if (!('mediaDevices' in navigator)) return undefined
  return [KIND, OTHER_KIND].find((kind) => MediaRecorder.isTypeSupported(kind))
}

function partsOf(root: HTMLElement): Parts | undefined {
  const field = root.querySelector<HTMLInputElement>('input[type=file]')
  const said = root.querySelector<HTMLElement>('[role=status]')
  const sound = root.querySelector('audio')
  const speak = root.querySelector<HTMLButtonElement>('button[name=speak]')
  const stop = root.querySelector<HTMLButtonElement>('button[name=stop]')
  return field && said && sound && speak && stop
    ? { root, field, said, sound, speak, stop }
    : undefined
}

/** The microphone opens when the person asks, and closes when they stop, when the time is up or when they leave. */
async function record(parts: Parts, kind: string): Promise<void> {
  const { root, said, sound, speak, stop } = parts
  const voice = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined)
  if (!voice) {
    said.textContent = root.dataset.refused ?? ''
    root.querySelector('.recorder__file')?.removeAttribute('hidden')
    return
  }
  const recorder = new MediaRecorder(voice, { mimeType: kind, audioBitsPerSecond: BITS_A_SECOND })
  const pieces: Blob[] = []
  let bytes = 0
  const most = Number(root.dataset.bytes)
  recorder.addEventListener('dataavailable', ({ data }) => {
    bytes += data.size
    // What would be too heavy to send is left out, and the recorder stops.
    if (bytes <= most) pieces.push(data)
    else if (recorder.state === 'recording') recorder.stop()
  })
  const end = () => {
    if (recorder.state === 'recording') recorder.stop()
  }
  const clock = countDown(parts, end)
  recorder.addEventListener('stop', () => {
    clearInterval(clock)
    stop.removeEventListener('click', end)
    for (const track of voice.getTracks()) track.stop()
    keep(parts, new Blob(pieces, { type: kind.split(';')[0] ?? kind }))
  })
  stop.addEventListener('click', end)
  window.addEventListener('pagehide', end, { once: true })
  sound.pause()
  sound.hidden = true
  speak.hidden = true
  stop.hidden = false
  stop.focus()
  recorder.start(1_000)
}

function countDown({ root, said }: Parts, end: () => void): number {
  let left = Number(root.dataset.seconds)
  const tell = () => {
    said.textContent = (root.dataset.speaking ?? '').replace('{left}', String(left))
  }
  tell()
  return window.setInterval(() => {
    left -= 1
    // Read aloud every ten seconds only: one must be able to speak.
    said.setAttribute('aria-live', left % 10 === 0 ? 'polite' : 'off')
    tell()
    if (left <= 0) end()
  }, 1_000)
}

function keep({ root, field, said, sound, speak, stop }: Parts, voice: Blob): void {
  const hands = new DataTransfer()
  const ending = voice.type === 'audio/ogg' ? 'ogg' : 'webm'
  hands.items.add(new File([voice], `voix.${ending}`, { type: voice.type }))
  field.files = hands.files
  if (sound.src) URL.revokeObjectURL(sound.src)
  sound.src = URL.createObjectURL(voice)
  sound.hidden = false
  stop.hidden = true
  speak.hidden = false
  const word = speak.querySelector('span')
  if (word) word.textContent = root.dataset.again ?? ''
  said.setAttribute('aria-live', 'polite')
  said.textContent = root.dataset.spoken ?? ''
  speak.focus()
}
