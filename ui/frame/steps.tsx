type Props = { now: number; of: number; label: string }

/** How far along: in words first, then as short strokes that say nothing more. */
export function Steps({ now, of, label }: Props) {
  return (
    <div class="steps">
      <p class="steps__label">{label}</p>
      <div class="steps__strokes" aria-hidden="true">
        {Array.from({ length: of }, (_, rank) => (
          <span
            key={rank}
            class={rank < now ? 'steps__stroke steps__stroke--done' : 'steps__stroke'}
          />
        ))}
      </div>
    </div>
  )
}
