import type { ComponentChildren } from 'preact'

export type Bar = { label: ComponentChildren; value: number; said: string; isChosen?: boolean }

type Props = {
  /** One sentence that says what is drawn; the numbers stand in a table near it. */
  title: string
  bars: readonly Bar[]
}

/** Quantities beside each other, as a picture: whoever cannot see it reads its sentence, then the table. */
export function BarPicture({ title, bars }: Props) {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <div class="bars" role="img" aria-label={title}>
      {bars.map((bar, rank) => (
        <div key={rank} class={bar.isChosen ? 'bars__row bars__row--chosen' : 'bars__row'}>
          <span class="bars__label">{bar.label}</span>
          <svg class="bars__line" aria-hidden="true" focusable="false">
            <rect
              width={`${Math.round(Math.max(0, bar.value / most) * 100)}%`}
              height="12"
              rx="4"
            />
          </svg>
          <span class="bars__value">{bar.said}</span>
        </div>
      ))}
    </div>
  )
}
