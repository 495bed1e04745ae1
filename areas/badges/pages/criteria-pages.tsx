import { z } from 'zod'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { RankedList } from '../../../ui/form/ranked-list.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { questionWords } from '../question-words.ts'
import { readTable } from '../server/read-table.ts'
import { mustSit } from '../server/together/must-sit.ts'
import {
  moveCriterion,
  removeCriterion,
  restoreCriterion,
} from '../server/writing/move-criterion.ts'
import { badgeWords } from '../words.ts'
import { Presence, Together, WaitingWordings } from './live-parts.tsx'
import { type Place, pieceOf } from './place.ts'

/** A button says which way and which criterion: `up.0198…`. */
const moveAsked = z.object({
  move: z.string().regex(/^(up|down)\.[\da-f-]{36}$/, 'badges.noSuchPiece'),
})

/** What is in it: the criteria one by one, in their order. */
export const criteriaPage = (place: Place) =>
  page(`${place.base}/criteres`, {
    words: badgeWords,
    open: place.open,
    unlisted: place.unlisted,
    show: async (ctx, pieces) => ({
      table: await readTable(ctx, { chair: place.chairOf(pieces) }),
      home: place.homeOf(pieces),
    }),
    form: moveAsked,
    act: async (ctx, { move, ...pieces }) => {
      const [way, criterionId = ''] = move.split('.')
      const asked = { chair: place.chairOf(pieces), criterionId }
      const moved = await moveCriterion(ctx, { ...asked, way: way === 'up' ? 'up' : 'down' })
      return goTo(`${place.homeOf(pieces)}/criteres`, 'badges.moved', { facts: moved })
    },
    view: ({ say, reading, table, home }) => {
      const { criteria } = table.content
      const sayQuestion = sayer(questionWords, reading)
      return (
        <Content title={sayQuestion('criteria')} intro={sayQuestion('criteriaWhy')}>
          <Together home={home} piece="all">
            <Presence table={table} reading={reading} />
            <WaitingWordings table={table} home={home} reading={reading} />
            <form method="post" id="criteres" data-live="yes">
              {criteria.length > 0 && (
                <RankedList
                  label={say('criteria')}
                  items={criteria.map(({ id, text, links }, at) => ({
                    code: id,
                    label: links.length > 0 ? `${text} · ${say('tied')}` : text,
                    ways: (
                      <>
                        <a href={`${home}/criteres/${id}`}>
                          {say('change')}
                          <span class="unseen"> : {text}</span>
                        </a>
                        {at > 0 && <Way way="up" id={id} text={text} label={say('up')} />}
                        {at < criteria.length - 1 && (
                          <Way way="down" id={id} text={text} label={say('down')} />
                        )}
                      </>
                    ),
                  }))}
                />
              )}
            </form>
            <Details summary={sayQuestion('examples')} open={criteria.length === 0}>
              <ul class="criteria">
                <li>{sayQuestion('criteriaOne')}</li>
                <li>{sayQuestion('criteriaTwo')}</li>
              </ul>
            </Details>
          </Together>
          <Buttons>
            <ButtonLink href={`${home}/criteres/nouveau`}>{say('addCriterion')}</ButtonLink>
            <ButtonLink href={home} tone="quiet">
              {say('toTable')}
            </ButtonLink>
          </Buttons>
        </Content>
      )
    },
  })

type WayProps = { way: 'up' | 'down'; id: string; text: string; label: string }

function Way({ way, id, text, label }: WayProps) {
  return (
    <Button tone="link" name="move" value={`${way}.${id}`}>
      {label}
      <span class="unseen"> : {text}</span>
    </Button>
  )
}

/** Taken away, with its way back. */
export const removeCriterionPage = (place: Place) =>
  page(`${place.base}/criteres/:criterionId/enlever`, {
    words: badgeWords,
    open: place.open,
    unlisted: place.unlisted,
    show: async (ctx, pieces) => backTo(ctx, place, pieces),
    act: async (ctx, pieces) => {
      const criterionId = pieceOf(pieces, 'criterionId')
      await removeCriterion(ctx, { chair: place.chairOf(pieces), criterionId })
      const here = `${place.homeOf(pieces)}/criteres`
      return goTo(here, 'badges.removed', { undo: `${here}/${criterionId}/remettre` })
    },
  })

/** Put back as it was. */
export const restoreCriterionPage = (place: Place) =>
  page(`${place.base}/criteres/:criterionId/remettre`, {
    words: badgeWords,
    open: place.open,
    unlisted: place.unlisted,
    show: async (ctx, pieces) => backTo(ctx, place, pieces),
    act: async (ctx, pieces) => {
      const criterionId = pieceOf(pieces, 'criterionId')
      await restoreCriterion(ctx, { chair: place.chairOf(pieces), criterionId })
      return goTo(`${place.homeOf(pieces)}/criteres`, 'badges.restored')
    },
  })

/** A deed has no page of its own: looking at it leads to where its button stands. */
async function backTo(ctx: Parameters<typeof mustSit>[0], place: Place, pieces: object) {
  await mustSit(ctx, place.chairOf(pieces))
  return goTo(`${place.homeOf(pieces)}/criteres`)
}
