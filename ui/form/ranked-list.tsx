import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'

type Item = {
  code: string
  label: string
  icon?: string | undefined
  /** "Monter", "Descendre": buttons of the form around the list. */
  ways: ComponentChildren
}

/** An order that is changed by buttons, never by dragging alone: the place is a number, written. */
export function RankedList({ label, items }: { label: string; items: readonly Item[] }) {
  return (
    <ol class="ranked" aria-label={label}>
      {items.map((item, place) => (
        <li key={item.code} class="ranked__item">
          <span class="ranked__place" aria-hidden="true">
            {place + 1}
          </span>
          {item.icon && <Icon name={item.icon} />}
          <span class="ranked__label">{item.label}</span>
          <span class="ranked__ways">{item.ways}</span>
        </li>
      ))}
    </ol>
  )
}
