import type { ComponentChildren } from 'preact'

type Props = {
  /** Title of the page; above the side on wide screens. */
  head?: ComponentChildren
  /** What is looked at: on the left of wide screens, after the words on phones. */
  side: ComponentChildren
  children: ComponentChildren
}

/** Wide screens breathe: the drawing on the left, the words on the right. On a phone the words come first. */
export function TwoColumns({ head, side, children }: Props) {
  return (
    <div class="two-columns">
      {head && <div class="two-columns__head">{head}</div>}
      <div class="two-columns__words">{children}</div>
      <div class="two-columns__side">{side}</div>
    </div>
  )
}

/** Cards side by side where there is room, one under the other where there is none. */
export function CardGrid({ children }: { children: ComponentChildren }) {
  return <div class="card-grid">{children}</div>
}
