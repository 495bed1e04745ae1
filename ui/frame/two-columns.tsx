import type { ComponentChildren } from 'preact'

type Props = {
  /** What is looked at: on the right of wide screens, under the words on phones. */
  side: ComponentChildren
  children: ComponentChildren
}

/** Words first, drawing second: beside each other on wide screens, one under the other on phones, always read in that order. */
export function TwoColumns({ side, children }: Props) {
  return (
    <div class="two-columns">
      <div class="two-columns__words">{children}</div>
      <div class="two-columns__side">{side}</div>
    </div>
  )
}

/** Cards side by side where there is room, one under the other where there is none. */
export function CardGrid({ children }: { children: ComponentChildren }) {
  return <div class="card-grid">{children}</div>
}
