import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'

type Props = {
  tone?: 'sun' | 'plum' | undefined
  icon: string
  text: string
  children?: ComponentChildren
}

/** Something true of the whole visit, such as "Ordinateur partagé" or "Avec Nadia", with what to do about it. */
export function Band({ tone = 'sun', icon, text, children }: Props) {
  return (
    <aside class={`band band--${tone}`} aria-label={text}>
      <Icon name={icon} />
      <p class="band__text">{text}</p>
      {children && <div class="band__act">{children}</div>}
    </aside>
  )
}
