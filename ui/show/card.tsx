import type { ComponentChildren } from 'preact'

type Props = {
  title?: string | undefined
  level?: 2 | 3 | undefined
  tone?: 'plain' | 'sand' | 'brand' | 'sun' | undefined
  children?: ComponentChildren
}

/** A thing that stands by itself. `brand` is kept for the next step suggested. */
export function Card({ title, level = 2, tone = 'plain', children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section class={`card card--${tone}`}>
      {title && <Heading>{title}</Heading>}
      {children}
    </section>
  )
}
