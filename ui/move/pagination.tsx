import { Icon } from '../icon.tsx'

type Props = {
  label: string
  previous?: { href: string; label: string } | undefined
  next?: { href: string; label: string } | undefined
  /** Where one is, in words: "Page 2 sur 7". */
  where?: string | undefined
}

/** Through a long list, page by page; never an endless scroll. */
export function Pagination({ label, previous, next, where }: Props) {
  if (!previous && !next) return null
  return (
    <nav class="pages" aria-label={label}>
      {previous && (
        <a class="pages__way" href={previous.href} rel="prev">
          <Icon name="arrow-left" />
          {previous.label}
        </a>
      )}
      {where && <p class="pages__where">{where}</p>}
      {next && (
        <a class="pages__way" href={next.href} rel="next">
          {next.label}
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  )
}
