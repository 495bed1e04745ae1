import type { ComponentChildren } from 'preact'

type Props = {
  /** Names the scrolling region: unique in the page. */
  id: string
  caption: string
  captionUnseen?: boolean | undefined
  head: readonly string[]
  /** The first cell of a row is its name. */
  rows: readonly (readonly ComponentChildren[])[]
}

/** Real rows under real headers; scrolls by itself, with the keyboard too, when the screen is narrow. */
export function DataTable({ id, caption, captionUnseen, head, rows }: Props) {
  return (
    <div class="table" role="region" aria-labelledby={id} tabindex={0}>
      <table class="table__grid">
        <caption id={id} class={captionUnseen ? 'unseen' : 'table__caption'}>
          {caption}
        </caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others], row) => (
            <tr key={row}>
              <th scope="row">{first}</th>
              {others.map((cell, rank) => (
                <td key={rank}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
