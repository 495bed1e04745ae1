import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, type Page, page } from '../../../platform/web/page.tsx'
import type { Words } from '../../../platform/words.ts'

type Section<W extends Words> = { title: keyof W & string; texts: readonly (keyof W & string)[] }

type Plain<W extends Words> = {
  words: W
  title: keyof W & string
  intro?: keyof W & string
  sections: readonly Section<W>[]
  /** Facts filled in the sentences: who publishes, where to write. */
  facts?: (config: { contact: Record<string, string>; sourceUrl: string }) => Record<string, string>
}

/** A page made of titles and sentences only. */
export function sectionsPage<W extends Words, const Path extends string>(
  path: Path,
  plain: Plain<W>,
): Page {
  return page(path, {
    words: plain.words,
    open: ANYONE,
    show: async (ctx) => ({ facts: plain.facts?.(ctx.config) ?? {} }),
    view: ({ say, facts }) => (
      <Content title={say(plain.title)} intro={plain.intro && say(plain.intro, facts)}>
        {plain.sections.map((section) => (
          <section key={section.title} class="prose">
            <h2>{say(section.title)}</h2>
            {section.texts.map((text) => (
              <p key={text}>{say(text, facts)}</p>
            ))}
          </section>
        ))}
      </Content>
    ),
  })
}
