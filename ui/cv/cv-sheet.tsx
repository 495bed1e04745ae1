import type { ComponentChildren } from 'preact'

type Entry = { title: string; detail: string; quote: string; bullets: readonly string[] }

type Sheet = {
  lang: string
  layout: 'clear' | 'classic' | 'band'
  name: string
  headline: string
  contact: readonly string[]
  sections: readonly {
    key: string
    heading: string
    text: string
    entries: readonly Entry[]
    bullets: readonly string[]
  }[]
  check: { words: string; address: string } | null
  /** The same address, drawn. */
  qr?: ComponentChildren
  /** 1 when the sheet is the whole page, 2 under the title of a page. */
  level: 1 | 2
}

/** A CV to be read on the screen: the same words in the same order as its documents. */
export function CvSheet(props: Sheet) {
  const { lang, layout, name, headline, contact, sections, check, qr, level } = props
  const Name = level === 1 ? 'h1' : 'h2'
  const Part = level === 1 ? 'h2' : 'h3'
  const Title = level === 1 ? 'h3' : 'h4'
  return (
    <article class={`cv cv--${layout}`} lang={lang}>
      <div class="cv__head">
        <Name class="cv__name">{name}</Name>
        {headline && <p class="cv__headline">{headline}</p>}
        {contact.length > 0 && <p class="cv__contact">{contact.join('  ·  ')}</p>}
      </div>
      {sections.map((section) => (
        <section key={section.key} class="cv__part">
          <Part class="cv__heading">{section.heading}</Part>
          {section.text && <p>{section.text}</p>}
          {section.entries.map((entry) => (
            <div key={entry.title + entry.detail} class="cv__entry">
              <Title class="cv__title">{entry.title}</Title>
              {entry.detail && <p class="cv__detail">{entry.detail}</p>}
              {entry.quote && <p>{entry.quote}</p>}
              <Bullets items={entry.bullets} />
            </div>
          ))}
          <Bullets items={section.bullets} />
        </section>
      ))}
      {check && (
        <div class="cv__check">
          {qr}
          <p>
            {check.words} <a href={check.address}>{check.address}</a>
          </p>
        </div>
      )}
    </article>
  )
}

function Bullets({ items }: { items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <ul class="cv__list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
