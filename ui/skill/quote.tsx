/** The person's own words, never altered; the marks of quotation are drawn, not written. */
export function Quote({ text, by }: { text: string; by?: string | undefined }) {
  return (
    <figure class="quote">
      <blockquote class="quote__text">{text}</blockquote>
      {by && <figcaption class="quote__by">{by}</figcaption>}
    </figure>
  )
}
