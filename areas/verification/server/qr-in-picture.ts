/** A trap: few bytes that unfold into a very large drawing. */
const MOST_PIXELS = 40_000_000
/** A code that fills a page is read in the small drawing, one in a corner of a photo in the large. */
const SIDES = [900, 1800]
/** A picture may be searched so long at each size. */
const LONGEST_MS = 400

/** The text of the QR code in a photo; nothing when there is none that can be read, or when it is no photo. */
export function qrInPicture(picture: Uint8Array): Promise<string | undefined> {
  const read = turn.then(() => search(picture))
  turn = read.catch(() => undefined)
  return read
}

/** One photo at a time: each takes up to 160 MB while it is drawn. */
let turn: Promise<unknown> = Promise.resolve()

/** Both libraries are loaded only by whoever sends a photo. */
async function search(picture: Uint8Array): Promise<string | undefined> {
  const [{ default: sharp }, { decodeQR }] = await Promise.all([
    import('sharp'),
    import('qr/decode.js'),
  ])
  const drawn = async (side: number) =>
    sharp(picture, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
  for (const side of SIDES) {
    const photo = await drawn(side).catch(() => undefined)
    if (photo === undefined || photo.info.channels !== 3) return undefined
    const { width, height } = photo.info
    const found = decoded(() =>
      decodeQR({ width, height, data: photo.data }, { format: 'RGB', timeLimit: LONGEST_MS }),
    )
    if (found !== undefined) return found
  }
  return undefined
}

/** The library throws where it finds nothing. */
function decoded(read: () => string): string | undefined {
  try {
    return read() || undefined
  } catch {
    return undefined
  }
}
