import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import { Logo } from './logo.tsx'

export type NavLink = { href: string; label: string; current?: boolean | undefined }
export type FootLink = { href: string; label: string }

type Props = {
  brand: { href: string; label: string }
  nav: readonly NavLink[]
  navLabel: string
  menuLabel: string
  account?: { href: string; label: string; icon?: string | undefined } | undefined
  /** Something small beside the account, such as the way to the display settings. */
  header?: ComponentChildren
  /** Bands and notices that come before everything else in the page. */
  above?: ComponentChildren
  /** A part as wide as the screen, such as the hero of the home page. */
  lead?: ComponentChildren
  width?: 'wide' | 'reading' | undefined
  foot: readonly FootLink[]
  footLabel: string
  /** The accessibility mention the law asks for, as a link. */
  mention: FootLink
  children?: ComponentChildren
}

/** The frame of every page that is not a question: the house's name, where to go, who is there. */
export function Shell(props: Props) {
  const {
    brand,
    nav,
    navLabel,
    menuLabel,
    account,
    header,
    above,
    lead,
    width = 'wide',
    foot,
    footLabel,
    mention,
    children,
  } = props
  return (
    <div class="shell">
      {above}
      <header class="shell__bar">
        <Logo name={brand.label} href={brand.href} />
        {nav.length > 0 && (
          <nav class="shell__nav" aria-label={navLabel}>
            <NavLinks links={nav} />
          </nav>
        )}
        <div class={nav.length > 0 ? 'shell__own shell__own--beside' : 'shell__own'}>
          <div class="shell__slot">{header}</div>
          {account && (
            <a class="shell__account" href={account.href}>
              <Icon name={account.icon ?? 'user-circle'} />
              <span class="shell__who">{account.label}</span>
            </a>
          )}
        </div>
        {nav.length > 0 && (
          <details class="shell__menu">
            <summary>
              <Icon name="list" />
              <span>{menuLabel}</span>
            </summary>
            <div class="shell__panel">
              <nav aria-label={navLabel}>
                <NavLinks links={nav} />
              </nav>
              {header}
            </div>
          </details>
        )}
      </header>
      <main class="shell__main" id="main" tabindex={-1}>
        {lead}
        {children && <div class={`shell__column shell__column--${width}`}>{children}</div>}
      </main>
      <footer class="shell__foot">
        <nav aria-label={footLabel}>
          <ul>
            {[mention, ...foot].map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </footer>
    </div>
  )
}

function NavLinks({ links }: { links: readonly NavLink[] }) {
  return (
    <ul>
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.current ? 'page' : undefined}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  )
}
