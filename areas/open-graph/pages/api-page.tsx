import type { Context } from '../../../platform/server/context.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { everyEdition } from '../../knowledge/server/graph/every-edition.ts'
import { type AddressLine, API_PATH } from '../address-line.ts'
import { DUMP_FORMS } from '../dump.ts'
import { openGraphPageWords } from '../page-words.ts'

/** What can my program do with this, and how? The addresses are those of the running API. */
export const apiPage = (addresses: (ctx: Context, origin: string) => AddressLine[]) =>
  page('/api', {
    words: openGraphPageWords,
    open: ANYONE,
    show: async (ctx, _params, { origin }) => ({
      lines: addresses(ctx, origin),
      editions: await everyEdition(ctx),
      origin,
    }),
    view: ({ lines, editions, origin, say }) => (
      <Content title={say('title')} intro={say('intro')} width="wide">
        <h2>{say('start')}</h2>
        <p>{say('startText')}</p>
        <p>
          <code>{`curl '${origin}${API_PATH}/search?q=je+vendais+des+habits&in=starter/occupation'`}</code>
        </p>
        <LinkList
          links={[
            { href: '/api/cle', label: say('askKey') },
            { href: `${API_PATH}/openapi.json`, label: say('description') },
            { href: '/explorer', label: say('explore') },
          ]}
        />
        <DataTable
          id="adresses"
          caption={say('addresses')}
          head={[say('method'), say('address'), say('does'), say('takes')]}
          rows={lines.map(({ method, path, summary, takes, hasBody }) => [
            method,
            <code>{`${API_PATH}${path}`}</code>,
            <span lang="en">{summary}</span>,
            <span lang="en">
              {[...takes, ...(hasBody ? [say('body')] : [])].join(', ') || '—'}
            </span>,
          ])}
          stack
        />
        <p>{say('sparql')}</p>
        <DataTable
          id="telecharger"
          caption={say('takeAway')}
          head={[say('edition'), say('licence'), say('files')]}
          rows={editions.map((one) => [
            `${one.title} ${one.version} (${say(one.isCurrent ? 'inUse' : 'past')})`,
            `${one.sourceLine} — ${one.licence}`,
            Object.keys(DUMP_FORMS).map((form) => (
              <>
                <a href={`${API_PATH}/dumps/${one.id}/${form}`} download>
                  {form}
                </a>{' '}
              </>
            )),
          ])}
          stack
        />
      </Content>
    ),
  })
