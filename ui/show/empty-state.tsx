import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'

type Props = {
  icon: string
  title: string
  text: string
  heading?: 2 | 3 | undefined
  action?: ComponentChildren
}

/** Nothing here yet: what will be, and the first step. */
export function EmptyState({ icon, title, text, heading = 2, action }: Props) {
  const Heading = heading === 2 ? 'h2' : 'h3'
  return (
    <section class="empty">
      <Icon name={icon} />
      <Heading>{title}</Heading>
      <p class="empty__text">{text}</p>
      {action && <div class="empty__act">{action}</div>}
    </section>
  )
}
