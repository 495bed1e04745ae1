/** Where something lies, in degrees. */
export type Position = { lat: number; lon: number }

/** A town where there is something, and how much. */
export type Town = Position & { name: string; count: number }

export type Dot = { name: string; count: number; x: number; y: number; radius: number }
export type Label = { text: string; x: number; y: number; anchor: 'start' | 'end' | 'middle' }
export type Drawing = {
  width: number
  height: number
  /** The land, wherever there are communes: rows to be drawn as points, one each `step`. */
  land: string
  /** The part of it that was asked for. */
  asked: string
  step: number
  dots: Dot[]
  labels: Label[]
  /** Towns too far away to be drawn on the same piece of land: told, not drawn. */
  away: number
}

const WIDTH = 360
const MARGIN = 16
const TALLEST = 420
const FLATTEST = 220
/** Never so near that one town fills the drawing: a degree is some 110 km. */
const LEAST = 1.8
/** Points of land across the drawing; never closer than communes are, some 7 km. */
const FINENESS = 56
const CLOSEST = 0.065
/** Names drawn at most, and the room one letter takes. */
const MOST_NAMES = 12
const LETTER = 6.6
const LINE = 15

/** Mainland France and Corsica. */
const isMainland = ({ lat, lon }: Position) => lat > 41 && lat < 51.5 && lon > -5.6 && lon < 10

/** The land: every commune, with its department. */
export type Land = Iterable<Position & { department: string }>

type Frame = {
  width: number
  height: number
  /** Points for a degree of latitude. */
  scale: number
  at: (place: Position) => { x: number; y: number }
}

/**
 * Draws towns over the land; undefined when there is nothing to draw. Degrees of longitude are narrowed as they are at the
 * middle (equirectangular projection).
 */
export function drawMap(
  towns: readonly Town[],
  land: Land,
  asked: ReadonlySet<string> = new Set(),
): Drawing | undefined {
  const mainland = towns.filter(isMainland)
  const shown = mainland.length > 0 ? mainland : towns.slice(0, 1)
  if (shown.length === 0) return undefined
  const frame = frameOf(shown)
  const dots = shown
    .map(({ name, count, ...place }) => ({
      name,
      count,
      ...frame.at(place),
      radius: round(Math.min(11, 4 + 2 * Math.sqrt(count))),
    }))
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'fr'))
  const step = round(Math.max(frame.width / FINENESS, frame.scale * CLOSEST))
  return {
    width: frame.width,
    height: frame.height,
    ...groundOf(frame, land, asked, step),
    step,
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
    scale,
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
function groundOf(
  { width, height, at }: Frame,
  land: Land,
  asked: ReadonlySet<string>,
  step: number,
): Pick<Drawing, 'land' | 'asked'> {
  const squares = new Map<number, boolean>()
  const columns = Math.floor(width / step)
  const rows = Math.floor(height / step)
  for (const place of land) {
    const { x, y } = at(place)
    const [column, row] = [Math.floor(x / step), Math.floor(y / step)]
    if (column < 0 || row < 0 || column >= columns || row >= rows) continue
    const square = row * columns + column
    squares.set(square, asked.has(place.department) || squares.get(square) === true)
  }
  const rowsOf = (wanted: boolean) =>
    inRows(
      [...squares].flatMap(([square, isAsked]) => (isAsked === wanted ? [square] : [])),
      columns,
      step,
    )
  return { land: rowsOf(false), asked: rowsOf(true) }
}

/** Squares side by side are one line: drawn as points, a dash of nothing each step. */
function inRows(squares: number[], columns: number, step: number): string {
  squares.sort((one, other) => one - other)
  let path = ''
  for (let place = 0; place < squares.length; ) {
    const first = squares[place] ?? 0
    let last = first
    while (squares[++place] === last + 1 && (last + 1) % columns !== 0) last++
    const x = round(((first % columns) + 0.5) * step)
    const y = round((Math.floor(first / columns) + 0.5) * step)
    path += `M${x} ${y}h${round((last - first) * step + 0.1)}`
  }
  return path
}

type Box = { left: number; right: number; top: number; bottom: number }

/** Names beside their dots, the greatest first; a name that would cover another is left to the list. */
function labelsOf(dots: readonly Dot[], { width, height }: Frame): Label[] {
  const taken: Box[] = dots.map(({ x, y, radius }) => boxOf(x - radius, x + radius, y))
  const labels: Label[] = []
  for (const { name, x, y, radius } of dots) {
    if (labels.length === MOST_NAMES) break
    const long = name.length * LETTER
    const fitting = sidesOf({ x, y, radius }, long).find(({ box }) => {
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      return isInside && !taken.some((one) => meet(one, box))
    })
    if (!fitting) continue
    taken.push(fitting.box)
    labels.push({ text: name, ...fitting.label })
  }
  return labels
}

/** Where a name may stand, the best first: right, left, under, above. */
function sidesOf({ x, y, radius }: Omit<Dot, 'name' | 'count'>, long: number) {
  const beside = radius + 4
  const away = radius + LINE / 2 + 1
  const places = [
    { anchor: 'start' as const, x: x + beside, middle: y, left: x + beside },
    { anchor: 'end' as const, x: x - beside, middle: y, left: x - beside - long },
    { anchor: 'middle' as const, x, middle: y + away, left: x - long / 2 },
    { anchor: 'middle' as const, x, middle: y - away, left: x - long / 2 },
  ]
  return places.map(({ anchor, x: at, middle, left }) => ({
    label: { anchor, x: round(at), y: round(middle + 4.5) },
    box: boxOf(left, left + long, middle),
  }))
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
