import type { ComponentChildren } from 'preact'

type Props = {
  title: string
  intro?: string | undefined
  above?: ComponentChildren
  children?: ComponentChildren
}

/** What this page is, in one tight title and at most one sentence. */
export function PageTitle({ title, intro, above, children }: Props) {
  return (
    <div class="page-title">
      {above}
      <h1>{title}</h1>
      {intro && <p class="page-title__intro">{intro}</p>}
      {children}
    </div>
  )
}
