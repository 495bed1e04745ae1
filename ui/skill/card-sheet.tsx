import type { ComponentChildren } from 'preact'
import { DataTable } from '../show/table.tsx'
import { type Pole, Tag } from '../show/tag.tsx'
import { Wake, type WakeSkill } from '../wake/wake.tsx'

type Sheet = {
  drawing: {
    alt: string
    key: string
    legend: readonly { pole: Pole; label: string }[]
    skills: readonly WakeSkill[]
  } | null
  table: {
    heading: string
    head: readonly string[]
    rows: readonly { label: string; pole: Pole; level: string; firmness: string; count: string }[]
  }
  quotes: {
    heading: string
    items: readonly { quote: string; label: string; pole: Pole; where: string }[]
  }
  others: { heading: string; items: readonly { words: string; who: string }[] }
  lived: { heading: string; items: readonly { title: string; detail: string }[]; more: string }
  liked: { heading: string; items: readonly string[] }
  foot: string
}

/** The page to print, to be read on the screen: the same words in the same order as on paper. */
export function CardSheet({ drawing, table, quotes, others, lived, liked, foot }: Sheet) {
  return (
    <article class="card-sheet">
      {drawing && (
        <div class="card-sheet__glance">
          <div class="card-sheet__part">
            <DataTable
              id="card-sheet-table"
              caption={table.heading}
              head={table.head}
              rows={table.rows.map(({ label, pole, level, firmness, count }) => [
                label,
                <Tag key={label} tone={pole} label={level} />,
                firmness,
                count,
              ])}
              stack
            />
            <ul class="card-sheet__legend">
              {drawing.legend.map(({ pole, label }) => (
                <li key={pole} class={`card-sheet__family card-sheet__family--${pole}`}>
                  {label}
                </li>
              ))}
            </ul>
            <p class="quiet small">{drawing.key}</p>
          </div>
          <Wake skills={drawing.skills} title={drawing.alt} />
        </div>
      )}
      <Part heading={quotes.heading} items={quotes.items}>
        {({ quote, label, pole, where }) => (
          <div class={`card-sheet__quote card-sheet__quote--${pole}`}>
            <p>{quote}</p>
            <p class="quiet small">
              <strong>{label}</strong>
              {where && ` · ${where}`}
            </p>
          </div>
        )}
      </Part>
      <Part heading={others.heading} items={others.items}>
        {({ words, who }) => (
          <p>
            {words && `${words} · `}
            <span class="quiet small">{who}</span>
          </p>
        )}
      </Part>
      <Part heading={lived.heading} items={lived.items} more={lived.more}>
        {({ title, detail }) => (
          <p>
            <strong>{title}</strong>
            {detail && <span class="quiet">{` · ${detail}`}</span>}
          </p>
        )}
      </Part>
      <Part heading={liked.heading} items={liked.items}>
        {(words) => <p>{words}</p>}
      </Part>
      <p class="card-sheet__foot quiet small">{foot}</p>
    </article>
  )
}

type PartProps<Item> = {
  heading: string
  items: readonly Item[]
  more?: string
  children: (item: Item) => ComponentChildren
}

/** A heading over a list; nothing at all when there is nothing to list. */
function Part<Item>({ heading, items, more, children }: PartProps<Item>) {
  if (items.length === 0) return null
  return (
    <section class="card-sheet__part">
      <h2>{heading}</h2>
      <ul class="card-sheet__list">
        {items.map((item, rank) => (
          <li key={rank}>{children(item)}</li>
        ))}
      </ul>
      {more && <p class="quiet small">{more}</p>}
    </section>
  )
}
