type Props = {
  /** One sentence that says what is drawn; the list beside says the same in words. */
  title: string
  width: number
  height: number
  land: string
  asked: string
  step: number
  dots: readonly { name: string; x: number; y: number; radius: number }[]
  labels: readonly { text: string; x: number; y: number; anchor: 'start' | 'end' | 'middle' }[]
}

/** Where things are: the land as faint points, a dot a town, its name beside. A picture, whose words are in the list. */
export function PlacesMap({ title, width, height, land, asked, step, dots, labels }: Props) {
  const points = { 'stroke-width': Math.min(step * 0.5, 5), 'stroke-dasharray': `0 ${step}` }
  return (
    <svg class="places" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      <path class="places__land" d={land} {...points} />
      <path class="places__land places__land--asked" d={asked} {...points} />
      {dots.map(({ name, x, y, radius }) => (
        <circle key={`${name} ${x}`} class="places__dot" cx={x} cy={y} r={radius} />
      ))}
      {labels.map(({ text, x, y, anchor }) => (
        <text key={`${text} ${x}`} class="places__name" x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  )
}
