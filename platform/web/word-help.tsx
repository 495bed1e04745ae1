import { Details } from '../../ui/show/details.tsx'
import { FORMS, hardWordsIn, textOfHtml } from '../hard-word-forms.ts'
import { type HardWord, hardWords } from '../hard-words.ts'
import { siteWords } from '../site-words.ts'
import { type Reading, sayer } from '../words.ts'

type Props = { found: readonly HardWord[]; reading: Reading }

/** What the hard words mean, one after the other. */
export function WordList({ found, reading }: Props) {
  const say = sayer(hardWords, reading)
  return (
    <dl class="word-list">
      {found.map((word) => (
        <div key={word} id={word}>
          <dt lang="fr">{FORMS[word][0]}</dt>
          <dd>{say(word)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** At the foot of a page: its own hard words, said simply. Nothing when it has none. */
export function WordHelp({ found, reading }: Props) {
  if (found.length === 0) return null
  return (
    <aside class="word-help">
      <Details summary={sayer(siteWords, reading)('hardWords')}>
        <WordList found={found} reading={reading} />
      </Details>
    </aside>
  )
}

/** Where the frame lets the help stand; it cannot occur in a page, whose text is escaped. */
export const HELP_PLACE = '\u0001words\u0001'

/** The hard words of a rendered page, between its helpers and its foot; a page that already explains them needs no more. */
export function wordsOfPage(html: string): HardWord[] {
  if (html.includes('class="word-list"')) return []
  const from = html.indexOf('<main')
  return hardWordsIn(textOfHtml(html.slice(from, html.indexOf(HELP_PLACE, from))))
}
