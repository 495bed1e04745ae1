import type { ComponentChildren } from 'preact'

type Props = { summary: string; open?: boolean | undefined; children: ComponentChildren }

/** More, for whoever wants it. */
export function Details({ summary, open, children }: Props) {
  return (
    <details class="more" open={open === true}>
      <summary class="more__summary">{summary}</summary>
      <div class="more__inside">{children}</div>
    </details>
  )
}
