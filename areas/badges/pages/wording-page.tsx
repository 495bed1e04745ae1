import { z } from 'zod'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { CardGrid } from '../../../ui/frame/two-columns.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { readTable } from '../server/read-table.ts'
import { chooseWording } from '../server/writing/choose-wording.ts'
import { togetherWords } from '../together-words.ts'
import { badgeWords } from '../words.ts'
import { nameOf, textOf, whatIs, whenIs } from './in-words.ts'
import { type Place, pieceOf } from './place.ts'

const choiceTyped = z.object({
  choice: z.coerce.number().int().min(0).max(50),
  shown: z.coerce.number().int().min(2).max(51),
  seen: z.coerce.number().int().min(1),
})

/** Several wrote the same thing at the same time: which words stay? */
export const wordingPage = (place: Place) =>
  page(`${place.base}/choisir/:piece`, {
    words: togetherWords,
    open: place.open,
    unlisted: place.unlisted,
    show: async (ctx, pieces) => {
      const table = await readTable(ctx, { chair: place.chairOf(pieces) })
      const home = place.homeOf(pieces)
      const waiting = table.waiting.find(({ key }) => key === pieceOf(pieces, 'piece'))
      return waiting ? { table, home, waiting, now: ctx.now } : goTo(home)
    },
    form: choiceTyped,
    act: async (ctx, { choice, shown, seen, ...pieces }) => {
      const key = pieceOf(pieces, 'piece')
      await chooseWording(ctx, { chair: place.chairOf(pieces), key, choice, shown, seen })
      return goTo(place.homeOf(pieces), 'badgeTogether.hasChosen')
    },
    view: ({ say, reading, problemOf, table, home, waiting, now }) => {
      const { value, seatId, changedAt, beside, key, revision } = waiting
      const all = [{ value, seatId, at: changedAt.toISOString() }, ...beside]
      const sayBadge = sayer(badgeWords, reading)
      return (
        <Content title={say('twoTitle')} intro={say('twoHint')} width="wide">
          {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
          <CardGrid>
            {all.map((one, choice) => {
              const name = nameOf(table.seats, one.seatId, reading)
              return (
                <Card
                  key={`${one.at} ${one.seatId}`}
                  title={say('writtenBy', { name })}
                  icon="pencil-simple-line"
                >
                  <blockquote>{textOf(one.value)}</blockquote>
                  <p class="quiet">
                    {whatIs(key, table.pieces, reading)}, {whenIs(new Date(one.at), now, reading)}
                  </p>
                  <form method="post">
                    <input type="hidden" name="shown" value={String(all.length)} />
                    <input type="hidden" name="seen" value={String(revision)} />
                    <Button tone="quiet" wide name="choice" value={String(choice)}>
                      {say('chooseOne')}
                      <span class="unseen"> : {name}</span>
                    </Button>
                  </form>
                </Card>
              )
            })}
          </CardGrid>
          <Buttons>
            <ButtonLink href={home} tone="quiet">
              {sayBadge('toTable')}
            </ButtonLink>
          </Buttons>
        </Content>
      )
    },
  })
