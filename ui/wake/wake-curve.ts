export type Point = { x: number; y: number }
export type Box = { left: number; right: number; top: number; bottom: number }
type Curve = readonly [Point, Point, Point, Point]

/** From loosest to tightest: the loosest that leaves every label free is the most graceful. */
const TIGHTNESS = Array.from({ length: 13 }, (_, rank) => rank / 12)

/** A path that leaves the sun, dives along the middle and sweeps out to its tip, crossing none of the labels. */
export function sweep(sun: Point, tip: Point, width: number, labels: readonly Box[]): string {
  const curves = TIGHTNESS.map((tightness) => curveOf(sun, tip, tightness))
  const chosen =
    curves.find((curve) => !labels.some((label) => crosses(curve, label, width / 2 + 2))) ??
    curves.at(-1)
  return chosen ? pathOf(chosen) : ''
}

function curveOf(sun: Point, tip: Point, tightness: number): Curve {
  const out = tip.x - sun.x
  const deep = tip.y - sun.y
  return [
    sun,
    { x: sun.x + Math.sign(out) * 6, y: sun.y + deep * (0.7 + 0.32 * tightness) },
    { x: sun.x + out * (0.36 - 0.32 * tightness), y: tip.y - 7 * (1 - tightness) },
    tip,
  ]
}

function crosses(curve: Curve, label: Box, margin: number): boolean {
  return Array.from({ length: 60 }, (_, step) => pointAt(curve, step / 59)).some(
    ({ x, y }) =>
      x > label.left - margin &&
      x < label.right + margin &&
      y > label.top - margin &&
      y < label.bottom + margin,
  )
}

/** Cubic Bézier, t from 0 to 1. */
function pointAt([a, b, c, d]: Curve, t: number): Point {
  const u = 1 - t
  const mix = (one: number, two: number, three: number, four: number) =>
    u ** 3 * one + 3 * u * u * t * two + 3 * u * t * t * three + t ** 3 * four
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) }
}

const pathOf = ([a, b, c, d]: Curve) => `M${write(a)}C${write(b)} ${write(c)} ${write(d)}`

const write = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
