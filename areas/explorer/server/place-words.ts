import { shownLabel } from '../label.ts'
import { RADIUS, type Spot } from './lay-out.ts'

type Box = { left: number; right: number; top: number; bottom: number }
export type PlacedWords = { text: string; x: number; y: number; anchor: 'start' | 'end' }

/** Mean width of a letter at the size of the drawing's words, and the height of a line, in px. */
const LETTER = 7.4
const LINE = 18
const MOST_LETTERS = 26

/**
 * Writes each name beside its spot where nothing is in the way, first come first served; the others are read by their
 * number in the table. `width` bounds the drawing.
 */
export function placeWords(
  spots: readonly Spot[],
  labels: readonly string[],
  { left, right }: { left: number; right: number },
): (PlacedWords | undefined)[] {
  const taken: Box[] = spots.map(({ x, y }) => ({
    left: x - RADIUS - 2,
    right: x + RADIUS + 2,
    top: y - RADIUS - 1,
    bottom: y + RADIUS + 1,
  }))
  return spots.map(({ x, y }, rank) => {
    const text = shortened(labels[rank] ?? '')
    const long = text.length * LETTER
    const gap = RADIUS + 5
    const ways: (PlacedWords & { box: Box })[] = [
      { text, x: x + gap, y, anchor: 'start', box: boxAt(x + gap, y, long) },
      { text, x: x - gap, y, anchor: 'end', box: boxAt(x - gap - long, y, long) },
    ]
    const free = ways.find(
      ({ box }) =>
        box.left >= left && box.right <= right && !taken.some((other) => meets(box, other)),
    )
    if (!free) return undefined
    const { box, ...words } = free
    taken.push(box)
    return words
  })
}

function boxAt(left: number, y: number, long: number): Box {
  return { left, right: left + long, top: y - LINE / 2, bottom: y + LINE / 2 }
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** One of the two forms of a title says enough in a drawing: "Vendeur / Vendeuse en épicerie" is "Vendeur en épicerie". */
function shortened(label: string): string {
  const [one = '', other] = shownLabel(label).split('\u00a0/ ')
  const rest = other?.split(' ').slice(one.split(' ').length) ?? []
  const first = [one, ...rest].join(' ')
  return first.length <= MOST_LETTERS ? first : `${first.slice(0, MOST_LETTERS - 1).trimEnd()}…`
}
