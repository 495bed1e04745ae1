/** Where something lies, in degrees. */
export type Position = { lat: number; lon: number }

/** A town where there is something, and how much. */
export type Town = Position & { name: string; count: number }

export type Dot = { name: string; count: number; x: number; y: number; radius: number }
export type Label = { text: string; x: number; y: number; anchor: 'start' | 'end' }
export type Drawing = {
  width: number
  height: number
  /** The land: a point wherever there are communes, as one path of points. */
  ground: string
  groundSize: number
  dots: Dot[]
  labels: Label[]
  /** Towns too far away to be drawn on the same piece of land: told, not drawn. */
  away: number
}

const WIDTH = 360
const MARGIN = 16
const TALLEST = 420
const FLATTEST = 220
/** Never so near that one town fills the drawing: half a degree is some 55 km. */
const LEAST = 0.9
/** Points of land across the drawing. */
const FINENESS = 56
/** Names drawn at most, and the room one letter takes. */
const MOST_NAMES = 12
const LETTER = 6.6
const LINE = 15

/** Mainland France and Corsica. */
const isMainland = ({ lat, lon }: Position) => lat > 41 && lat < 51.5 && lon > -5.6 && lon < 10

type Frame = { width: number; height: number; at: (place: Position) => { x: number; y: number } }

/** Draws towns over the land; undefined when there is nothing to draw. Degrees of longitude are narrowed as they are at the middle (equirectangular). */
export function drawMap(towns: readonly Town[], land: Iterable<Position>): Drawing | undefined {
  const mainland = towns.filter(isMainland)
  const shown = mainland.length > 0 ? mainland : towns.slice(0, 1)
  if (shown.length === 0) return undefined
  const frame = frameOf(shown)
  const dots = shown
    .map(({ name, count, ...place }) => ({
      name,
      count,
      ...frame.at(place),
      radius: Math.min(12, 5 + 2 * Math.sqrt(count)),
    }))
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'fr'))
  const step = frame.width / FINENESS
  return {
    width: frame.width,
    height: frame.height,
    ground: groundOf(frame, land, step),
    groundSize: Math.round(step * 5) / 10,
    dots,
    labels: labelsOf(dots, frame),
    away: towns.length - shown.length,
  }
}

function frameOf(places: readonly Position[]): Frame {
  const lats = places.map(({ lat }) => lat)
  const middle = { lat: middleOf(lats), lon: middleOf(places.map(({ lon }) => lon)) }
  const narrow = Math.cos((middle.lat * Math.PI) / 180)
  const across = Math.max(LEAST, spanOf(places.map(({ lon }) => lon * narrow)) * 1.3)
  const down = Math.max(LEAST, spanOf(lats) * 1.3)
  const height = Math.round(
    Math.min(TALLEST, Math.max(FLATTEST, ((WIDTH - 2 * MARGIN) * down) / across)),
  )
  const scale = Math.min((WIDTH - 2 * MARGIN) / across, (height - 2 * MARGIN) / down)
  return {
    width: WIDTH,
    height,
    at: ({ lat, lon }) => ({
      x: round(WIDTH / 2 + (lon - middle.lon) * narrow * scale),
      y: round(height / 2 - (lat - middle.lat) * scale),
    }),
  }
}

const middleOf = (numbers: readonly number[]) => (Math.min(...numbers) + Math.max(...numbers)) / 2
const spanOf = (numbers: readonly number[]) => Math.max(...numbers) - Math.min(...numbers)
const round = (number: number) => Math.round(number * 10) / 10

/** One point for each square of the drawing where there is a commune. */
function groundOf({ width, height, at }: Frame, land: Iterable<Position>, step: number): string {
  const squares = new Set<number>()
  const columns = Math.ceil(width / step)
  for (const place of land) {
    const { x, y } = at(place)
    if (x < 0 || y < 0 || x >= width || y >= height) continue
    squares.add(Math.floor(y / step) * columns + Math.floor(x / step))
  }
  return [...squares]
    .sort((one, other) => one - other)
    .map((square) => {
      const x = round(((square % columns) + 0.5) * step)
      const y = round((Math.floor(square / columns) + 0.5) * step)
      return `M${x} ${y}h0`
    })
    .join('')
}

type Box = { left: number; right: number; top: number; bottom: number }

/** Names beside their dots, the greatest first; a name that would cover another is left to the list. */
function labelsOf(dots: readonly Dot[], { width, height }: Frame): Label[] {
  const taken: Box[] = dots.map(({ x, y, radius }) => boxOf(x - radius, x + radius, y))
  const labels: Label[] = []
  for (const { name, x, y, radius } of dots) {
    if (labels.length === MOST_NAMES) break
    const long = name.length * LETTER
    const sides = [
      { anchor: 'start' as const, x: round(x + radius + 4) },
      { anchor: 'end' as const, x: round(x - radius - 4) },
    ]
    for (const side of sides) {
      const left = side.anchor === 'start' ? side.x : side.x - long
      const box = boxOf(left, left + long, y)
      const fits = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      if (!fits || taken.some((one) => meet(one, box))) continue
      taken.push(box)
      labels.push({ text: name, y: round(y + 4.5), ...side })
      break
    }
  }
  return labels
}

const boxOf = (left: number, right: number, y: number): Box => ({
  left,
  right,
  top: y - LINE / 2,
  bottom: y + LINE / 2,
})

const meet = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom
