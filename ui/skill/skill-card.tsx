import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import { type Pole, Tag } from '../show/tag.tsx'
import { Quote } from './quote.tsx'

type Props = {
  label: string
  /** Given: the label leads to where the skill comes from. */
  href?: string | undefined
  heading?: 2 | 3 | undefined
  level?: { label: string; pole: Pole } | undefined
  quote?: string | undefined
  /** Who saw it: "2 personnes l'ont vu", "Dit par vous", a badge. */
  firmness?: { icon: string; label: string } | undefined
  /** "3 expériences" */
  count?: string | undefined
  children?: ComponentChildren
}

/** What the person can do, in their own sentence, how well in a word, and who says so. */
export function SkillCard({
  label,
  href,
  heading = 2,
  level,
  quote,
  firmness,
  count,
  children,
}: Props) {
  const Heading = heading === 2 ? 'h2' : 'h3'
  return (
    <article class="skill-card">
      <Heading class="skill-card__label">{href ? <a href={href}>{label}</a> : label}</Heading>
      {level && <Tag tone={level.pole} label={level.label} />}
      {quote && <Quote text={quote} />}
      {(firmness || count) && (
        <p class="skill-card__firm">
          {firmness && (
            <span>
              <Icon name={firmness.icon} />
              {firmness.label}
            </span>
          )}
          {count && (
            <span>
              <Icon name="stack" />
              {count}
            </span>
          )}
        </p>
      )}
      {children}
    </article>
  )
}
