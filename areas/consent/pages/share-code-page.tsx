import { dayInWords } from '../../../platform/day.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import type { Reading } from '../../../platform/words.ts'
import { Button } from '../../../ui/form/button.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { CodeDisplay } from '../../../ui/show/code-display.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { makeShareCode, shareCodeNow } from '../server/make-share-code.ts'
import { shownShareCode } from '../share-code.ts'
import { shareCodeProfessionalWords } from '../words.ts'

/** What do I show a person who wants to let me read? */
export const shareCodePage = page('/pro/code', {
  words: shareCodeProfessionalWords,
  open: ['professional'],
  show: async (ctx) => ({ shown: await shareCodeNow(ctx) }),
  act: async (ctx) => {
    await makeShareCode(ctx)
    return goTo('/pro/code', 'shareCode.made')
  },
  view: ({ shown, say, reading }) => (
    <Content title={say('title')} intro={say('intro')}>
      {shown ? (
        <>
          <CodeDisplay
            label={say('label')}
            code={shownShareCode(shown.code)}
            text={say('until', {
              hour: hourInWords(shown.endsAt, reading),
              day: dayInWords(shown.endsAt, reading),
            })}
          />
          <Details summary={say('remake')}>
            <p>{say('remakeHint')}</p>
            <form method="post">
              <Button tone="quiet">{say('remake')}</Button>
            </form>
          </Details>
        </>
      ) : (
        <EmptyState
          icon="key"
          title={say('title')}
          text={say('none')}
          action={
            <form method="post">
              <Button>{say('make')}</Button>
            </form>
          }
        />
      )}
      <LinkList links={[{ href: '/pro/personnes', label: say('people') }]} />
    </Content>
  ),
})

function hourInWords(at: Date, { language }: Reading): string {
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(at)
}
