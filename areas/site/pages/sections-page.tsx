import { Content } from '../../../platform/web/layout.tsx'
import { localAddress } from '../../../platform/web/local-address.ts'
import { ANYONE, type Page, page } from '../../../platform/web/page.tsx'
import type { Words } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'

type Section<W extends Words> = { title: keyof W & string; texts: readonly (keyof W & string)[] }

type Plain<W extends Words> = {
  words: W
  title: keyof W & string
  intro?: keyof W & string
  sections: readonly Section<W>[]
  /** Words of the link that leads back to the page one comes from (`?depuis=`). */
  wayBack?: keyof W & string
  /** Where to read more. */
  links?: readonly { href: string; label: keyof W & string }[]
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
    show: async (ctx, _params, { query }) => ({
      facts: plain.facts?.(ctx.config) ?? {},
      from: plain.wayBack && localAddress(query.get('depuis')),
    }),
    view: ({ say, facts, from }) => (
      <Content title={say(plain.title)} intro={plain.intro && say(plain.intro, facts)}>
        {plain.wayBack && from && (
          <Buttons>
            <ButtonLink href={from}>{say(plain.wayBack)}</ButtonLink>
          </Buttons>
        )}
        {plain.sections.map((section) => (
          <section key={section.title} class="prose">
            <h2>{say(section.title)}</h2>
            {section.texts.map((text) => (
              <p key={text}>{say(text, facts)}</p>
            ))}
          </section>
        ))}
        {plain.links && (
          <LinkList links={plain.links.map(({ href, label }) => ({ href, label: say(label) }))} />
        )}
      </Content>
    ),
  })
}
