import type { ComponentChildren } from 'preact'

type Props = { side: ComponentChildren; children: ComponentChildren }

/** What a badge says, then how it looks and who wrote it: side by side on wide screens, always read in that order. */
export function BadgeColumns({ side, children }: Props) {
  return (
    <div class="badge-columns">
      <div class="stack">{children}</div>
      <div class="stack">{side}</div>
    </div>
  )
}
