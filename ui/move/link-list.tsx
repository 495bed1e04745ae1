export type ListLink = {
  href: string
  label: string
  /** When the label is not in the language of the page. */
  lang?: string | undefined
}

/** Quiet ways beside the main one: "Autre chose", "Je ne sais pas". */
export function LinkList({ links, stacked }: { links: readonly ListLink[]; stacked?: boolean }) {
  return (
    <ul class={stacked ? 'link-list link-list--stacked' : 'link-list'}>
      {links.map((link) => (
        <li key={link.href + link.label}>
          <a href={link.href} lang={link.lang}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  )
}
