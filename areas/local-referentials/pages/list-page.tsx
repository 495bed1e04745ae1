import { z } from 'zod'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { momentOf } from '../../accounts/when.ts'
import { SHELF_NAMES, shelfName } from '../local-referential.ts'
import { FLOORS } from '../review.ts'
import { compareWith, shelvesOfMine } from '../server/compare-with.ts'
import { takeSure, undoDeed } from '../server/decide.ts'
import { wholeList } from '../server/my-lists.ts'
import { localsProfessionalWords } from '../words.ts'
import { reviewSay, ShelfPart, StandingPart, SurePart } from './review-parts.tsx'

/** How far is this list, and what comes next? */
export const listPage = page('/pro/referentiels/:listId', {
  words: localsProfessionalWords,
  open: ['professional'],
  show: async (ctx, { listId }) => ({
    whole: await wholeList(ctx, { listId }),
    shelves: await shelvesOfMine(ctx, { listId }),
    now: ctx.now,
  }),
  view: ({ say, reading, whole, shelves, now }) => {
    const { list, standing, told, waitsForColumns, sure, inGraph } = whole
    const here = `/pro/referentiels/${list.id}`
    const about = [list.organisation, say(list.kind), list.licence].join(' · ')
    const review = reviewSay(reading)
    const isReady = standing.lines > 0 && standing.compared === standing.lines
    return (
      <Content title={list.title} intro={about}>
        <div class="stack">
          {waitsForColumns && (
            <Notice tone="warning">
              <a href={`${here}/colonnes`}>{say('columnsWait')}</a>
            </Notice>
          )}
          {told.length > 0 && (
            <Details summary={say('told', { count: told.length })}>
              <ul>
                {told.map(({ line, text, why }) => (
                  <li key={`${line} ${why}`}>
                    {say('toldLine', { line, why: say(why) })}
                    {text !== '' && <span class="quiet"> {text}</span>}
                  </li>
                ))}
              </ul>
            </Details>
          )}
          {standing.lines > 0 && <StandingPart here={here} standing={standing} say={review} />}
          {isReady && sure.length > 0 && <SurePart here={here} sure={sure} say={review} />}
          <Card title={say(standing.lines > 0 ? 'again' : 'linesTitle')} icon="list-plus">
            <p>{say('nobody')}</p>
            <Buttons>
              <ButtonLink href={`${here}/lignes`} tone={standing.lines > 0 ? 'quiet' : 'primary'}>
                {say('pasted')}
              </ButtonLink>
              <ButtonLink href={`${here}/fichier`} tone="quiet">
                {say('orFile')}
              </ButtonLink>
            </Buttons>
          </Card>
          {isReady && (
            <Card title={say('publish')} icon="globe">
              <p>
                {list.publishedAt
                  ? say('edition', {
                      edition: list.edition,
                      day: momentOf(list.publishedAt, now, reading.language).day,
                    })
                  : say('notPublished')}
              </p>
              <Buttons>
                <ButtonLink href={`${here}/publier`} tone="quiet">
                  {say('publish')}
                </ButtonLink>
              </Buttons>
              {inGraph && (
                <p>
                  <a href={`/explorer/${inGraph.first}`}>{say('see')}</a>
                </p>
              )}
            </Card>
          )}
          {standing.mapped > 0 && (
            <Card title={say('takeAway')} icon="download-simple">
              <ul>
                <li>
                  <a href={`${here}/correspondances.csv`}>{say('csv')}</a>
                </li>
                {inGraph && (
                  <li>
                    <a href={`/api/v1/dumps/${inGraph.edition}/ndjson`}>{say('ndjson')}</a>
                  </li>
                )}
              </ul>
            </Card>
          )}
          {shelves.length > 1 && (
            <ShelfPart here={here} shelves={shelves} shelf={shelfName(list.shelf)} say={review} />
          )}
          <p>
            <a href={`${here}/supprimer`}>{say('remove')}</a>
          </p>
        </div>
      </Content>
    )
  },
})

/** Everything that is sure, taken at once. */
export const takeSurePage = page('/pro/referentiels/:listId/sures', {
  words: localsProfessionalWords,
  open: ['professional'],
  show: async (_ctx, { listId }) => goTo(`/pro/referentiels/${listId}`),
  form: z.object({ floor: z.coerce.number().min(FLOORS[2]).max(1) }),
  act: async (ctx, { listId, floor }) => {
    const { deed, count } = await takeSure(ctx, { listId, floor })
    const here = `/pro/referentiels/${listId}`
    return count === 0
      ? goTo(here, 'localReview.noneSure')
      : goTo(here, 'localReview.taken', { facts: { count }, undo: `${here}/defaire/${deed}` })
  },
})

/** The other way round: what was just decided is not. */
export const undoDeedPage = page('/pro/referentiels/:listId/defaire/:deedId', {
  words: localsProfessionalWords,
  open: ['professional'],
  show: async (_ctx, { listId }) => goTo(`/pro/referentiels/${listId}`),
  act: async (ctx, { listId, deedId }) => {
    const { count, only } = await undoDeed(ctx, { listId, deed: deedId })
    const here = `/pro/referentiels/${listId}`
    return goTo(only === undefined ? here : `${here}/revue/${only}`, 'localReview.undone', {
      facts: { count },
    })
  },
})

/** Compared with something else: new proposals for what is not decided. */
export const compareWithPage = page('/pro/referentiels/:listId/comparer', {
  words: localsProfessionalWords,
  open: ['professional'],
  show: async (_ctx, { listId }) => goTo(`/pro/referentiels/${listId}`),
  form: z.object({ shelf: z.enum(SHELF_NAMES) }),
  act: async (ctx, { listId, shelf }) => {
    await compareWith(ctx, { listId, shelf })
    return goTo(`/pro/referentiels/${listId}`, 'localReview.changed')
  },
})
