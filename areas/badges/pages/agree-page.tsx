import { z } from 'zod'
import { optionalText } from '../../../platform/fields.ts'
import { refusal } from '../../../platform/refusal.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { type Reading, sayer } from '../../../platform/words.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { readTable, type TableInSight } from '../server/read-table.ts'
import { comment, sayAgreed } from '../server/together/say-agreed.ts'
import { togetherWords } from '../together-words.ts'
import { badgeWords } from '../words.ts'
import { nameOf, whenIs } from './in-words.ts'
import { Presence, Together, WaitingWordings } from './live-parts.tsx'
import type { Place } from './place.ts'
import { SixQuestions } from './table-parts.tsx'

const sayFirst = refusal('badgeTogether.sayFirst', 422, 'words')
const said = z.object({ deed: z.enum(['agree', 'say']), words: optionalText(600) })

/** Do we agree with these words, and what would we add? */
export const agreePage = (place: Place) =>
  page(`${place.base}/accord`, {
    words: togetherWords,
    open: place.open,
    unlisted: place.unlisted,
    show: async (ctx, pieces) => ({
      table: await readTable(ctx, { chair: place.chairOf(pieces) }),
      home: place.homeOf(pieces),
      now: ctx.now,
    }),
    form: said,
    act: async (ctx, { deed, words, ...pieces }) => {
      const chair = place.chairOf(pieces)
      const home = place.homeOf(pieces)
      if (deed === 'agree') {
        await sayAgreed(ctx, { chair })
        return goTo(home, 'badgeTogether.hasAgreed')
      }
      if (!words) throw sayFirst()
      await comment(ctx, { chair, words })
      return goTo(`${home}/accord`, 'badgeTogether.said')
    },
    view: ({ say, reading, typed, problemOf, table, home, now }) => {
      const sayBadge = sayer(badgeWords, reading)
      const isOpen = table.badge.draft !== null
      return (
        <Content title={say('agreeTitle')} intro={say('agreeHint')}>
          <Together home={home} piece="all">
            <Presence table={table} reading={reading} />
            <WaitingWordings table={table} home={home} reading={reading} />
            {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
            <div id="texte" data-live="yes">
              <SixQuestions table={table} home={home} reading={reading} />
            </div>
            {isOpen && (
              <form method="post">
                <Button wide name="deed" value="agree">
                  {say('agree')}
                </Button>
              </form>
            )}
            <div id="mots" data-live="yes">
              <Comments table={table} reading={reading} now={now} />
            </div>
          </Together>
          {isOpen && (
            <form method="post" class="stack">
              <TextArea
                name="words"
                label={say('comment')}
                rows={3}
                max={600}
                value={typedText(typed, 'words', '')}
                error={problemOf('words')}
              />
              <Button tone="quiet" name="deed" value="say">
                {say('say')}
              </Button>
            </form>
          )}
          <Buttons>
            <ButtonLink href={home} tone="quiet">
              {sayBadge('toTable')}
            </ButtonLink>
          </Buttons>
        </Content>
      )
    },
  })

function Comments({ table, reading, now }: { table: TableInSight; reading: Reading; now: Date }) {
  const say = sayer(togetherWords, reading)
  const { comments, seats } = table
  return (
    <Card title={say('comments')} icon="chat-circle-text">
      {comments.length === 0 && <p class="quiet">{say('noComment')}</p>}
      {comments.map(({ id, seatId, words, at }) => (
        <div key={id}>
          <p>{words}</p>
          <p class="quiet">
            {say('lastBy', {
              name: nameOf(seats, seatId, reading),
              when: whenIs(at, now, reading),
            })}
          </p>
        </div>
      ))}
    </Card>
  )
}
