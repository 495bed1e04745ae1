import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import { WhyBars, type WhyRow } from './why-bars.tsx'

type Props = {
  title: ComponentChildren
  href: string
  heading?: 2 | 3 | undefined
  icon?: string | undefined
  /** "Vous savez déjà 7 choses sur 12 de ce métier." */
  intro?: ComponentChildren
  why?: { label: string; rows: readonly WhyRow[] } | undefined
  missing?: { label: string; text: ComponentChildren } | undefined
  /** "Pourquoi ?", "Pas pour moi": links or small forms. */
  children?: ComponentChildren
}

/** An idea of occupation: what is already there, why it comes up, what is missing, and the right to say no. */
export function OccupationCard({
  title,
  href,
  heading = 2,
  icon,
  intro,
  why,
  missing,
  children,
}: Props) {
  const Heading = heading === 2 ? 'h2' : 'h3'
  return (
    <article class="occupation">
      <div class="occupation__head">
        {icon && <Icon name={icon} />}
        <Heading class="occupation__title">
          <a href={href}>{title}</a>
        </Heading>
      </div>
      {intro && <p>{intro}</p>}
      {why && <WhyBars {...why} />}
      {missing && (
        <p>
          <strong>{missing.label}</strong> {missing.text}
        </p>
      )}
      {children && <div class="occupation__ways">{children}</div>}
    </article>
  )
}
