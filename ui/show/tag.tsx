import { Icon } from '../icon.tsx'

/** The three poles of RECTEC: what one organises, what one communicates, what one thinks through. */
export type Pole = 'organise' | 'communicate' | 'think'
export type TagTone = Pole | 'sun' | 'plain'

type Props = { tone?: TagTone | undefined; icon?: string | undefined; label: string }

/** A word that sorts. */
export function Tag({ tone = 'plain', icon, label }: Props) {
  return (
    <span class={`tag tag--${tone}`}>
      {icon && <Icon name={icon} />}
      {label}
    </span>
  )
}

/** Words that sort, one after the other. */
export function Tags({ tags }: { tags: readonly Props[] }) {
  return (
    <ul class="tags">
      {tags.map((tag) => (
        <li key={tag.label}>
          <Tag {...tag} />
        </li>
      ))}
    </ul>
  )
}
