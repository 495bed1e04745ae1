/** Shrinks the photo on the device before it is sent: less to pay, and nothing of where it was taken leaves the phone. */
const SIDES = [1600, 1280, 1024]
const QUALITIES = [0.82, 0.66, 0.5]
const HEAVIEST = 250 * 1024

export function enhance(root: HTMLElement): void {
  const field = root.querySelector<HTMLInputElement>('input[type=file]')
  const said = root.querySelector<HTMLElement>('[role=status]')
  const form = field?.form
  if (!field || !said || !form) return
  let working: Promise<void> | undefined
  field.addEventListener('change', () => {
    const photo = field.files?.[0]
    root.querySelector('canvas')?.remove()
    said.textContent = ''
    if (!photo || !canReplace()) return
    said.textContent = root.dataset.working ?? ''
    working = shrink(photo)
      .then((small) => {
        if (!small || field.files?.[0] !== photo) return
        if (small.file.size < photo.size) replace(field, small.file)
        small.canvas.className = 'photos__ready'
        small.canvas.setAttribute('aria-hidden', 'true')
        said.before(small.canvas)
        said.textContent = root.dataset.ready ?? ''
      })
      // A picture this browser cannot read is sent as it is: the server says what is wrong with it.
      .catch(() => {
        said.textContent = ''
      })
      .finally(() => {
        working = undefined
      })
  })
  form.addEventListener('submit', (event) => {
    if (!working) return
    event.preventDefault()
    const { submitter } = event
    // Heard again by whatever keeps answers that cannot leave.
    void working.then(() =>
      typeof form.requestSubmit === 'function' ? form.requestSubmit(submitter) : form.submit(),
    )
  })
}

/** Old browsers can read a picture but not put another in the field: they send it whole. */
function canReplace(): boolean {
  return typeof createImageBitmap === 'function' && typeof DataTransfer === 'function'
}

function replace(field: HTMLInputElement, file: File): void {
  const hands = new DataTransfer()
  hands.items.add(file)
  field.files = hands.files
}

type Small = { file: File; canvas: HTMLCanvasElement }

/** Large and fine first, then coarser, then smaller, until it is light enough; the last try is kept whatever it weighs. */
async function shrink(photo: File): Promise<Small | undefined> {
  const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' })
  let lightest: Small | undefined
  for (const side of SIDES) {
    const canvas = drawnOn(picture, side)
    for (const quality of QUALITIES) {
      const file = await written(canvas, quality)
      if (file) lightest = { file, canvas }
      if (file && file.size <= HEAVIEST) return lightest
    }
  }
  return lightest
}

function drawnOn(picture: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** A browser that cannot write WebP gives PNG instead, which is heavy: JPEG is asked for then. */
async function written(canvas: HTMLCanvasElement, quality: number): Promise<File | undefined> {
  const webp = await drawn(canvas, 'image/webp', quality)
  const blob = webp?.type === 'image/webp' ? webp : await drawn(canvas, 'image/jpeg', quality)
  const ending = blob?.type === 'image/webp' ? 'webp' : 'jpg'
  return blob && new File([blob], `photo.${ending}`, { type: blob.type })
}

function drawn(
  canvas: HTMLCanvasElement,
  kind: string,
  quality: number,
): Promise<Blob | undefined> {
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), kind, quality))
}
