const SIDE = 192
/** A trap: few bytes that unfold into a very large drawing. */
const MOST_PIXELS = 20_000_000
const HEAVIEST = 45_000

/** A small drawing of a picture that is in a document, as a `data:` address; nothing when it is none that can be drawn. */
export async function smallPicture(picture: string | undefined): Promise<string | null> {
  const inside = /^data:image\/[a-z+]+;base64,(.+)$/s.exec(picture ?? '')?.[1]
  if (inside === undefined) return null
  const { default: sharp } = await import('sharp')
  const drawn = await sharp(Buffer.from(inside, 'base64'), {
    limitInputPixels: MOST_PIXELS,
    pages: 1,
  })
    .resize({
      width: SIDE,
      height: SIDE,
      fit: 'contain',
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    })
    .webp({ quality: 78 })
    .toBuffer()
    .catch(() => undefined)
  if (drawn === undefined || drawn.length > HEAVIEST) return null
  return `data:image/webp;base64,${drawn.toString('base64')}`
}
