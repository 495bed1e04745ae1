type Row = { id: string; label: string; from: number; to: number }

/** Years from left to right, one line each: a drawing of what is already said in words, so it is silent to readers. */
export function Timeline({ rows }: { rows: readonly Row[] }) {
  const first = Math.floor(Math.min(...rows.map(({ from }) => from)))
  const last = Math.ceil(Math.max(...rows.map(({ to }) => to)))
  const place = (year: number) =>
    `${(((year - first) / Math.max(1, last - first)) * 100).toFixed(2)}%`
  const width = (row: Row) =>
    `${Math.max(2, ((row.to - row.from) / Math.max(1, last - first)) * 100).toFixed(2)}%`
  return (
    <div class="timeline" aria-hidden="true">
      {rows.map((row) => (
        <div key={row.id} class="timeline__row">
          <span>{row.label}</span>
          <svg class="timeline__line" width="100%" height="14" focusable="false" aria-hidden="true">
            <rect class="timeline__track" x="0" y="6" width="100%" height="2" />
            <rect
              class="timeline__bar"
              x={place(row.from)}
              y="0"
              width={width(row)}
              height="14"
              rx="7"
            />
          </svg>
        </div>
      ))}
      <div class="timeline__years">
        <span>{first}</span>
        <span>{last}</span>
      </div>
    </div>
  )
}
