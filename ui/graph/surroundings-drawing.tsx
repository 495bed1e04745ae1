type Tone = 'work' | 'skill' | 'learning' | 'around'

export type Drawn = {
  href: string
  /** What it is, said whole: for those who hear the link, and when a pointer rests on it. */
  said: string
  number: number
  tone: Tone
  x: number
  y: number
  words: { text: string; x: number; y: number; anchor: 'start' | 'end' } | undefined
}

type Props = {
  /** One sentence that says what is drawn. */
  title: string
  width: number
  height: number
  lines: readonly { x1: number; y1: number; x2: number; y2: number; isFirst: boolean }[]
  concepts: readonly Drawn[]
  /** When names are not in the language of the page. */
  lang?: string | undefined
}

/** A neighbourhood: each mark is a link, numbered as in the table that says the same. On a phone it scrolls by itself, from its middle. */
export function SurroundingsDrawing({ title, width, height, lines, concepts, lang }: Props) {
  return (
    <div class="around" role="region" aria-label={title} tabindex={0}>
      <div class="around__paper">
        <svg
          class="around__drawing"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={title}
          lang={lang}
        >
          <g class="around__lines">
            {lines.map(({ isFirst, ...ends }, rank) => (
              <line key={rank} class={isFirst ? 'around__line--first' : undefined} {...ends} />
            ))}
          </g>
          {concepts.map((one) => (
            <Mark key={one.number} {...one} />
          ))}
        </svg>
        <span class="around__middle" />
      </div>
    </div>
  )
}

function Mark({ href, said, number, tone, x, y, words }: Drawn) {
  return (
    <a href={href} class={`around__mark around__mark--${tone}`} aria-label={`${number}. ${said}`}>
      <title>{said}</title>
      <Shape tone={tone} x={x} y={y} />
      <text class="around__number" x={x} y={y} text-anchor="middle" dominant-baseline="central">
        {number}
      </text>
      {words && (
        <text
          class={number === 1 ? 'around__words around__words--middle' : 'around__words'}
          x={words.x}
          y={words.y}
          text-anchor={words.anchor}
          dominant-baseline="central"
        >
          {words.text}
        </text>
      )}
    </a>
  )
}

/** The kind is told by the shape too, never by colour only. */
function Shape({ tone, x, y }: { tone: Tone; x: number; y: number }) {
  if (tone === 'work') return <circle class="around__shape" cx={x} cy={y} r="14" />
  if (tone === 'skill')
    return <rect class="around__shape" x={x - 13} y={y - 13} width="26" height="26" rx="5" />
  if (tone === 'learning')
    return <path class="around__shape" d={`M${x} ${y - 17}l17 17-17 17-17-17z`} />
  return <circle class="around__shape" cx={x} cy={y} r="13" />
}

/** What shapes and colours stand for. */
export function SurroundingsLegend({
  legend,
}: {
  legend: readonly { tone: Tone; label: string }[]
}) {
  return (
    <ul class="around__legend">
      {legend.map(({ tone, label }) => (
        <li key={tone}>
          <svg
            class={`around__key around__mark--${tone}`}
            viewBox="0 0 36 36"
            aria-hidden="true"
            focusable="false"
          >
            <Shape tone={tone} x={18} y={18} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
