import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'

type Props = {
  title?: string | undefined
  level?: 2 | 3 | undefined
  tone?: 'plain' | 'sand' | 'brand' | 'sun' | undefined
  /** A drawing beside the title, for those who would rather look than read. */
  icon?: string | undefined
  children?: ComponentChildren
}

/** A thing that stands by itself. `brand` is kept for the next step suggested. */
export function Card({ title, level = 2, tone = 'plain', icon, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section class={`card card--${tone}`}>
      {title && (
        <Heading class={icon ? 'card__title' : undefined}>
          {icon && <Icon name={icon} />}
          {title}
        </Heading>
      )}
      {children}
    </section>
  )
}
