import { DataTable } from '../show/table.tsx'
import type { Pole } from '../show/tag.tsx'
import { drawWake, type WakeSkill, type Wave } from './wake-drawing.ts'

export type { WakeSkill }

type Props = {
  skills: readonly WakeSkill[]
  /** One sentence that says what is drawn, for those who do not see it. */
  title: string
  legend?: readonly { pole: Pole; label: string }[] | undefined
}

/** The signature: what was lived leaves a trace. Longer = better mastered, thicker = vouched for by more people. */
export function Wake({ skills, title, legend }: Props) {
  if (skills.length === 0) return null
  const { width, height, sun, waves, toCome } = drawWake(skills)
  return (
    <figure class="wake">
      <svg class="wake__drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {toCome.map((path) => (
          <path key={path} class="wake__to-come" d={path} />
        ))}
        {waves.map((wave, rank) => (
          <WaveMark key={rank} wave={wave} />
        ))}
        <circle class="wake__sun" cx={sun.x} cy={sun.y} r="12" />
      </svg>
      {legend && <Legend legend={legend} />}
    </figure>
  )
}

function WaveMark({ wave }: { wave: Wave }) {
  return (
    <g class={`wake__skill wake__skill--${wave.pole}`}>
      <path class="wake__edge" d={wave.path} stroke-width={wave.width + 3} />
      <path class="wake__wave" d={wave.path} stroke-width={wave.width} />
      <Tip pole={wave.pole} x={wave.tip.x} y={wave.tip.y} size={wave.width / 2 + 3} />
      <text class="wake__label" text-anchor="middle" y={wave.at.y}>
        {wave.lines.map((line, rank) => (
          <tspan key={rank} x={wave.at.x} dy={rank === 0 ? 0 : '1.13em'}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}

/** The pole is told by the shape of the tip too, never by colour only. */
function Tip({ pole, x, y, size }: { pole: Pole; x: number; y: number; size: number }) {
  if (pole === 'organise') return <circle class="wake__tip" cx={x} cy={y} r={size} />
  if (pole === 'communicate')
    return <circle class="wake__tip wake__tip--ring" cx={x} cy={y} r={size} />
  return (
    <path
      class="wake__tip"
      d={`M${x} ${y - size - 1}l${size + 1} ${size + 1}-${size + 1} ${size + 1}-${size + 1}-${size + 1}z`}
    />
  )
}

function Legend({ legend }: { legend: NonNullable<Props['legend']> }) {
  return (
    <figcaption>
      <ul class="wake__legend">
        {legend.map(({ pole, label }) => (
          <li key={pole}>
            <svg
              class={`wake__key wake__skill--${pole}`}
              viewBox="0 0 16 16"
              aria-hidden="true"
              focusable="false"
            >
              <Tip pole={pole} x={8} y={8} size={5} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </figcaption>
  )
}

type TableProps = {
  id: string
  caption: string
  head: readonly [string, string, string, string]
  rows: readonly (readonly [string, string, string, string])[]
}

/** The same, in words: what I can do, how well, who says so, in how many experiences. */
export function WakeTable({ id, caption, head, rows }: TableProps) {
  return <DataTable id={id} caption={caption} head={head} rows={rows} stack />
}
