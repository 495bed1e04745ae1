/** Reads a QR code with the camera, on the device: no picture leaves it. What the code says is sent as if it had been typed. */
type Parts = {
  root: HTMLElement
  deeds: HTMLElement
  said: HTMLElement
  sight: HTMLVideoElement
  scan: HTMLButtonElement
  stop: HTMLButtonElement
}

/** What finds a code on a picture: the browser's own reader, or ours. */
type Reader = (canvas: HTMLCanvasElement) => Promise<string | undefined>

/** A code held before a camera fills a good part of this; a larger picture takes longer and shows no more. */
const SIDE = 720
const EVERY_MS = 200
/** Nobody holds a phone longer: the camera closes by itself. */
const LONGEST_MS = 60_000

export function enhance(root: HTMLElement): void {
  const parts = partsOf(root)
  if (!parts || !navigator.mediaDevices?.getUserMedia) return
  parts.deeds.hidden = false
  parts.scan.addEventListener('click', () => void look(parts))
}

function partsOf(root: HTMLElement): Parts | undefined {
  const deeds = root.querySelector<HTMLElement>('.qr-reader__deeds')
  const said = root.querySelector<HTMLElement>('[role=status]')
  const sight = root.querySelector('video')
  const scan = root.querySelector<HTMLButtonElement>('button[name=scan]')
  const stop = root.querySelector<HTMLButtonElement>('button[name=stop]')
  return deeds && said && sight && scan && stop
    ? { root, deeds, said, sight, scan, stop }
    : undefined
}

/** The camera opens when the person asks, and closes when a code was read, when they stop, after a minute or when they leave. */
async function look(parts: Parts): Promise<void> {
  const { root, said, sight, scan, stop } = parts
  scan.disabled = true
  const facingMode = 'environment'
  const camera = await navigator.mediaDevices
    .getUserMedia({ video: { facingMode, width: { ideal: 1280 } }, audio: false })
    .catch(() => undefined)
  scan.disabled = false
  if (!camera) {
    said.textContent = root.dataset.refused ?? ''
    return
  }
  const ending = new AbortController()
  const end = () => ending.abort()
  stop.addEventListener('click', end, { once: true })
  window.addEventListener('pagehide', end, { once: true })
  const clock = window.setTimeout(end, LONGEST_MS)
  show(parts, true)
  said.textContent = root.dataset.looking ?? ''
  sight.srcObject = camera
  await sight.play().catch(end)
  const text = await search(sight, ending.signal).catch(() => undefined)
  clearTimeout(clock)
  stop.removeEventListener('click', end)
  for (const track of camera.getTracks()) track.stop()
  sight.srcObject = null
  show(parts, false)
  said.textContent = (text === undefined ? root.dataset.nothing : root.dataset.found) ?? ''
  if (text === undefined) scan.focus()
  else send(root, text)
}

function show({ sight, scan, stop }: Parts, isLooking: boolean): void {
  sight.hidden = !isLooking
  stop.hidden = !isLooking
  scan.hidden = isLooking
  if (isLooking) stop.focus()
}

async function search(sight: HTMLVideoElement, signal: AbortSignal): Promise<string | undefined> {
  const read = await reader()
  const canvas = document.createElement('canvas')
  while (!signal.aborted) {
    if (sight.videoWidth > 0) {
      const scale = Math.min(1, SIDE / Math.max(sight.videoWidth, sight.videoHeight))
      canvas.width = Math.round(sight.videoWidth * scale)
      canvas.height = Math.round(sight.videoHeight * scale)
      const drawing = canvas.getContext('2d', { willReadFrequently: true })
      drawing?.drawImage(sight, 0, 0, canvas.width, canvas.height)
      const text = await read(canvas)
      if (text) return text
    }
    await new Promise((done) => setTimeout(done, EVERY_MS))
  }
  return undefined
}

type Detector = { detect: (canvas: HTMLCanvasElement) => Promise<{ rawValue: string }[]> }
type DetectorClass = {
  new (options: { formats: string[] }): Detector
  getSupportedFormats: () => Promise<readonly string[]>
}

/** The browser's own reader when it knows QR codes; ours is fetched only when it does not. */
async function reader(): Promise<Reader> {
  // Browsers have it or not, and no type says so.
  const { BarcodeDetector: Own } = window as { BarcodeDetector?: DetectorClass }
  const formats = await Own?.getSupportedFormats().catch((): readonly string[] => [])
  if (Own && formats?.includes('qr_code')) {
    const detector = new Own({ formats: ['qr_code'] })
    return async (canvas) => (await detector.detect(canvas).catch(() => []))[0]?.rawValue
  }
  const { decodeQR } = await import('qr/decode.js')
  return async (canvas) => {
    const picture = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height)
    if (!picture) return undefined
    try {
      return decodeQR(picture, { format: 'RGBA' })
    } catch {
      return undefined // no code on this one
    }
  }
}

/** An address goes where addresses are typed, anything else where a text is pasted. */
function send(root: HTMLElement, text: string): void {
  const form = root.closest('form')
  const name = /^https?:\/\/\S+$/i.test(text.trim()) ? 'link' : 'text'
  const field = form?.querySelector<HTMLInputElement>(`[name=${name}]`)
  if (!form || !field) return
  field.value = text.trim()
  if (typeof form.requestSubmit === 'function') form.requestSubmit()
  else form.submit()
}
