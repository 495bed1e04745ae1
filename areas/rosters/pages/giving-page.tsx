import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { canSay, sayCode } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { ProgressLine } from '../../../ui/show/progress-line.tsx'
import { rosterWords } from '../roster-words.ts'
import { howFar } from '../server/give-by-table.ts'

/** I gave to a long list: how far is it? */
export const tableGivingPage = page('/pro/badges/:badgeSlug/tableau/:givingId', {
  words: rosterWords,
  open: ['professional'],
  show: async (ctx, which) => howFar(ctx, which),
  view: ({ version, giving, say, reading }) => {
    const { id, total, done, stoppedFor, endedAt } = giving
    const here = `/pro/badges/${version.slug}`
    return (
      <Content title={say('farTitle', { badge: version.content.name })}>
        <ProgressLine label={say('far', { done, total })} done={done} of={total} />
        {stoppedFor && (
          <Notice tone="warning">
            {canSay(stoppedFor) && <p>{sayCode(stoppedFor, reading)}</p>}
            <p>{say('farStopped', { left: total - done })}</p>
          </Notice>
        )}
        {endedAt === null && (
          <>
            <p>{say('farText')}</p>
            <Buttons>
              <ButtonLink href={`${here}/tableau/${id}`}>{say('lookAgain')}</ButtonLink>
            </Buttons>
          </>
        )}
        {endedAt !== null && !stoppedFor && (
          <Notice tone="success">
            <p>{say('farDone', { total })}</p>
          </Notice>
        )}
        <LinkList links={[{ href: `${here}/donnes`, label: say('register') }]} />
      </Content>
    )
  },
})
