import { FORMS } from '../../../platform/hard-word-forms.ts'
import type { HardWord } from '../../../platform/hard-words.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { WordList } from '../../../platform/web/word-help.tsx'
import { dictionaryWords } from '../words.ts'

/** What does this word mean? */
export const dictionaryPage = page('/mots', {
  words: dictionaryWords,
  open: ANYONE,
  view: ({ say, reading }) => (
    <Content title={say('title')} intro={say('intro')}>
      <WordList found={inOrder} reading={reading} />
    </Content>
  ),
})

const french = new Intl.Collator('fr')

// The keys of FORMS are hard words, which Object.keys forgets.
const inOrder = (Object.keys(FORMS) as HardWord[]).sort((a, b) =>
  french.compare(FORMS[a][0] ?? '', FORMS[b][0] ?? ''),
)
