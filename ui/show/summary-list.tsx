import type { ComponentChildren } from 'preact'

export type SummaryRow = {
  label: string
  value: ComponentChildren
  /** Where to change it; `name` says what, for those who only hear the link. */
  change?: { href: string; label: string; name: string } | undefined
}

/** Everything said so far, each with its way back: "Quand · L'an dernier · Changer". */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl class="summary">
      {rows.map(({ label, value, change }) => (
        <div key={label} class="summary__row">
          <dt class="summary__label">{label}</dt>
          <dd class="summary__value">{value}</dd>
          {change && (
            <dd class="summary__change">
              <a href={change.href} aria-label={change.name}>
                {change.label}
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
