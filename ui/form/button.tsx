import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'

export type ButtonTone = 'primary' | 'quiet' | 'danger' | 'link'
type Look = {
  tone?: ButtonTone | undefined
  icon?: string | undefined
  wide?: boolean | undefined
  children: ComponentChildren
}

type ButtonProps = Look & {
  type?: 'submit' | 'button' | undefined
  name?: string | undefined
  value?: string | undefined
  /** The form it sends, when it stands outside of it. */
  form?: string | undefined
  formaction?: string | undefined
  /** Shown by a script, once it can do what it says. */
  hidden?: boolean | undefined
}

/** A deed. One primary per screen; `link` is a deed that looks like a link, such as "Pas pour moi". */
export function Button({ tone, icon, wide, children, type = 'submit', ...rest }: ButtonProps) {
  return (
    <button class={look(tone, wide)} type={type} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

type LinkProps = Look & { href: string; download?: boolean | undefined; rel?: string | undefined }

/** A place to go that weighs as much as a deed. */
export function ButtonLink({ tone, icon, wide, children, ...rest }: LinkProps) {
  return (
    <a class={look(tone, wide)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}

/** Buttons that belong together: full width on phones, side by side where there is room. */
export function Buttons({ children }: { children: ComponentChildren }) {
  return <div class="buttons">{children}</div>
}

const look = (tone: ButtonTone = 'primary', wide = false) =>
  `button button--${tone}${wide ? ' button--wide' : ''}`
