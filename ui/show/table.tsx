import type { ComponentChildren } from 'preact'

type Props = {
  /** Names the scrolling region: unique in the page. */
  id: string
  caption: string
  captionUnseen?: boolean | undefined
  head: readonly string[]
  /** The first cell of a row is its name. */
  rows: readonly (readonly ComponentChildren[])[]
  /** On phones, one small block for each row instead of a table that scrolls. */
  stack?: boolean | undefined
  /** With `stack`: cells hold more than a word, so on phones the name of the column stands above and not beside. */
  tall?: boolean | undefined
}

/** Real rows under real headers; scrolls by itself, with the keyboard too, when the screen is narrow. */
export function DataTable({ id, caption, captionUnseen, head, rows, stack, tall }: Props) {
  const kept = stack ? ROLES : NO_ROLES
  return (
    <div
      class={['table', stack && 'table--stack', tall && 'table--tall'].filter(Boolean).join(' ')}
      role="region"
      aria-labelledby={id}
      tabindex={0}
    >
      <table class="table__grid" {...kept.table}>
        <caption id={id} class={captionUnseen ? 'unseen' : 'table__caption'}>
          {caption}
        </caption>
        <thead {...kept.rowgroup}>
          <tr {...kept.row}>
            {head.map((name) => (
              <th key={name} scope="col" {...kept.columnheader}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...kept.rowgroup}>
          {rows.map(([first, ...others], row) => (
            <tr key={row} {...kept.row}>
              <th scope="row" {...kept.rowheader}>
                {first}
              </th>
              {others.map((cell, rank) => (
                <td key={rank} {...kept.cell} data-head={head[rank + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Rows shown as blocks stop being rows for some screen readers, unless each part says what it is. */
const ROLES = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

const NO_ROLES = {
  table: {},
  rowgroup: {},
  row: {},
  columnheader: {},
  rowheader: {},
  cell: {},
} as const
