import { Content } from '../../../platform/web/layout.tsx'
import type { Missing } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { Button } from '../../../ui/form/button.tsx'
import { SearchLine } from '../../../ui/form/search-line.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { isConceptId } from '../kind.ts'
import { notThereWords } from '../not-there-words.ts'
import { explorerWords } from '../words.ts'
import { WORDS_MOST } from './search-results.tsx'

/** What the address names is not in the graph: said, with the search at hand, and the words of the address already in it. */
export function NotThere({ said, params, reading }: Missing) {
  const say = sayer(notThereWords, reading)
  const sayAll = sayer(explorerWords, reading)
  const asked = params['id'] ?? ''
  const words = isConceptId(asked) ? '' : asked.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return (
    <Content title={say('title')} intro={said}>
      <div class="stack">
        {asked !== '' && (
          <p>
            {say('asked')} <span class="linked__id">{asked.slice(0, SHOWN)}</span>
          </p>
        )}
        <p>{say('why')}</p>
        <form method="get" action="/explorer" role="search">
          <SearchLine>
            <TextField
              name="q"
              type="search"
              label={sayAll('label')}
              hint={sayAll('hint')}
              value={words.slice(0, WORDS_MOST)}
              maxlength={WORDS_MOST}
              autocomplete="off"
            />
            <Button icon="magnifying-glass">{sayAll('search')}</Button>
          </SearchLine>
        </form>
        <LinkList
          links={[
            { href: '/explorer', label: sayAll('back') },
            { href: '/explorer/versions', label: sayAll('editions') },
          ]}
        />
      </div>
    </Content>
  )
}

/** Signs of an address shown: enough to recognise it. */
const SHOWN = 60
