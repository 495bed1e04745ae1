export type WhyTone = 'organise' | 'communicate' | 'think'
export type WhyRow = {
  label: string
  /** 0 to 1; null = what takes away, told in words instead of a bar */
  value: number | null
  tone: WhyTone
  /** "beaucoup", "un peu moins" */
  words?: string | undefined
}

/** What speaks for an idea, part by part. Never a bare percentage: a name, a bar, and a word for those who listen. */
export function WhyBars({ label, rows }: { label: string; rows: readonly WhyRow[] }) {
  return (
    <ul class="why" aria-label={label}>
      {rows.map((row) => (
        <li key={row.label} class="why__row">
          <span class="why__label">{row.label}</span>
          {row.value !== null && (
            <svg class={`why__bar why__bar--${row.tone}`} aria-hidden="true" focusable="false">
              <rect width={`${percent(row.value)}%`} height="8" rx="4" />
            </svg>
          )}
          {row.words && <span class={row.value === null ? undefined : 'unseen'}>{row.words}</span>}
        </li>
      ))}
    </ul>
  )
}

const percent = (value: number) => Math.round(Math.min(1, Math.max(0.03, value)) * 100)
