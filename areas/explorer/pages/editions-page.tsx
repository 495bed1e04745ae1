import { dayInWords } from '../../../platform/day.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import type { Reading, Say } from '../../../platform/words.ts'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import type { EditionHead } from '../../knowledge/concept.ts'
import { everyEdition } from '../../knowledge/server/graph/every-edition.ts'
import { editionWords } from '../edition-words.ts'
import { InFrench } from './concept-name.tsx'

/** Which editions were ever here, and what changed from one to the next? */
export const editionsPage = page('/explorer/versions', {
  words: editionWords,
  open: ANYONE,
  show: async (ctx) => ({ editions: await everyEdition(ctx) }),
  view: ({ editions, say, reading }) => (
    <Content title={say('title')} intro={say('intro')} width="wide">
      <div class="stack">
        {editions.length === 0 ? (
          <EmptyState icon="clock-counter-clockwise" title={say('none')} text={say('noneText')} />
        ) : (
          <DataTable
            id="toutes"
            caption={say('caption')}
            captionUnseen
            stack
            head={[say('edition'), say('published'), say('loaded'), say('licence'), say('changes')]}
            rows={editions.map((one) => rowOf(one, formerOf(one, editions), say, reading))}
          />
        )}
        <LinkList links={[{ href: '/explorer', label: say('explorer') }]} />
      </div>
    </Content>
  ),
})

function formerOf(edition: EditionHead, all: readonly EditionHead[]): EditionHead | undefined {
  return all.find(({ name, id }) => name === edition.name && id < edition.id)
}

function rowOf(
  edition: EditionHead,
  former: EditionHead | undefined,
  say: Say<typeof editionWords>,
  reading: Reading,
) {
  const { id, title, name, version, publishedOn, loadedAt, licence, isCurrent } = edition
  return [
    <>
      <InFrench>
        {title || name} {version}
      </InFrench>
      {isCurrent && <span class="quiet small"> ({say('inUse')})</span>}
    </>,
    publishedOn ? dayInWords(new Date(publishedOn), reading) : say('unknown'),
    dayInWords(loadedAt, reading),
    licence,
    former ? (
      <a href={`/explorer/versions/${former.id}/${id}`}>
        {say('sinceThe', { version: former.version })}
      </a>
    ) : (
      <span class="quiet">{say('first')}</span>
    ),
  ]
}
