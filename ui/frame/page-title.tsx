import type { ComponentChildren } from 'preact'

type Props = {
  title: string
  intro?: string | undefined
  /** When these words are not in the language of the page. */
  lang?: string | undefined
  above?: ComponentChildren
  children?: ComponentChildren
}

/** What this page is, in one tight title and at most one sentence. */
export function PageTitle({ title, intro, lang, above, children }: Props) {
  return (
    <div class="page-title">
      {above}
      <h1 lang={lang}>{title}</h1>
      {intro && (
        <p class="page-title__intro" lang={lang}>
          {intro}
        </p>
      )}
      {children}
    </div>
  )
}
