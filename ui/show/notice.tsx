import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'

type Tone = 'success' | 'info' | 'warning'
type Props = {
  tone?: Tone | undefined
  /** The result of what was just done: announced, and focused on arrival. */
  fresh?: boolean | undefined
  children: ComponentChildren
}

/** Something to know, in a sentence. */
export function Notice({ tone = 'info', fresh, children }: Props) {
  const arrival = fresh ? { role: 'status' as const, tabindex: -1, autofocus: true } : {}
  return (
    <div class={`notice notice--${tone}`} {...arrival}>
      <Icon name={icons[tone]} />
      <div class="notice__words">{children}</div>
    </div>
  )
}

const icons: Record<Tone, string> = { success: 'check-circle', info: 'info', warning: 'warning' }
