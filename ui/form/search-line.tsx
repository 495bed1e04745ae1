import type { ComponentChildren } from 'preact'

/** A field and the button that searches, side by side where there is room. */
export function SearchLine({ children }: { children: ComponentChildren }) {
  return <div class="search-line">{children}</div>
}
