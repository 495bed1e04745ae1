import { dayInWords } from '../../../platform/day.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ButtonLink } from '../../../ui/form/button.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { peopleWhoShare } from '../../consent/server/people-who-share.ts'
import { peopleProfessionalWords } from '../words.ts'

/** Who lets me read, and until when? */
export const peoplePage = page('/pro/personnes', {
  words: peopleProfessionalWords,
  open: ['professional'],
  show: async (ctx) => ({ people: await peopleWhoShare(ctx) }),
  view: ({ people, say, reading }) => (
    <Content title={say('title')} intro={people.length > 0 ? say('intro') : undefined} width="wide">
      {people.length === 0 ? (
        <EmptyState
          icon="users-three"
          title={say('none')}
          text={say('noneText')}
          action={<ButtonLink href="/pro/code">{say('code')}</ButtonLink>}
        />
      ) : (
        <>
          <DataTable
            id="personnes"
            caption={say('title')}
            captionUnseen
            stack
            head={[say('person'), say('shows'), say('since'), say('until')]}
            rows={people.map(({ personId, nickname, scopes, givenAt, endsAt }) => [
              <a key={personId} href={`/pro/personnes/${personId}`}>
                {nickname ?? say('noName')}
              </a>,
              scopes.map((scope) => say(scope)).join(', '),
              dayInWords(givenAt, reading),
              dayInWords(endsAt, reading),
            ])}
          />
          <LinkList links={[{ href: '/pro/code', label: say('code') }]} />
        </>
      )}
    </Content>
  ),
})
