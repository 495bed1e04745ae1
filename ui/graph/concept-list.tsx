import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'

export type ConceptLine = {
  href: string
  label: ComponentChildren
  /** What it is, and where it comes from: "Métier · ROME 4.0". */
  what?: ComponentChildren
  icon?: string | undefined
}

/** Things one may go to, one a line: the name first, what it is under it. */
export function ConceptList({ lines }: { lines: readonly ConceptLine[] }) {
  return (
    <ul class="concepts">
      {lines.map(({ href, label, what, icon }) => (
        <li key={href} class="concepts__line">
          {icon && <Icon name={icon} />}
          <div class="concepts__words">
            <a href={href}>{label}</a>
            {what && <p class="concepts__what">{what}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
