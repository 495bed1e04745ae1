import { z } from 'zod'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { CardGrid } from '../../../ui/frame/two-columns.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { criteriaIn, noSuchPiece } from '../piece.ts'
import { readTable } from '../server/read-table.ts'
import { proposeLinks, takeLink } from '../server/writing/propose-links.ts'
import { badgeWords } from '../words.ts'
import { type Place, pieceOf } from './place.ts'

const linkAsked = z.object({
  conceptId: z.string().regex(/^[\da-f]{16}$/, 'badges.noSuchPiece'),
  takes: z.enum(['yes', 'no']),
})

/** To what do our words answer, in the lists that others read? Proposed; one taps. */
export const linksPage = (place: Place) =>
  page(`${place.base}/criteres/:criterionId/liens`, {
    words: badgeWords,
    open: place.open,
    unlisted: place.unlisted,
    show: async (ctx, pieces) => {
      const chair = place.chairOf(pieces)
      const criterionId = pieceOf(pieces, 'criterionId')
      const { pieces: written } = await readTable(ctx, { chair })
      const criterion = criteriaIn(written).find(({ id }) => id === criterionId)
      if (!criterion) throw noSuchPiece()
      const home = place.homeOf(pieces)
      return { criterion, home, links: await proposeLinks(ctx, { chair, criterionId }) }
    },
    form: linkAsked,
    act: async (ctx, { conceptId, takes, ...pieces }) => {
      const criterionId = pieceOf(pieces, 'criterionId')
      const chair = place.chairOf(pieces)
      await takeLink(ctx, { chair, criterionId, conceptId, takes: takes === 'yes' })
      const here = `${place.homeOf(pieces)}/criteres/${criterionId}/liens`
      return goTo(here, takes === 'yes' ? 'badges.linkTaken' : 'badges.linkLeft')
    },
    view: ({ say, criterion, home, links }) => (
      <Content
        title={say('linksTitle')}
        intro={say('linksHint', { text: criterion.value.text ?? '' })}
      >
        {links.length === 0 ? (
          <EmptyState icon="link" title={say('links')} text={say('linksNone')} />
        ) : (
          <CardGrid>
            {links.map((link) => (
              <Card key={link.id} title={link.name} tone={link.isTaken ? 'brand' : 'plain'}>
                <p class="quiet">
                  {link.framework}
                  {link.because.length > 0 &&
                    ` · ${say('because', { words: link.because.join(', ') })}`}
                </p>
                <form method="post">
                  <input type="hidden" name="conceptId" value={link.id} />
                  <Button tone="quiet" name="takes" value={link.isTaken ? 'no' : 'yes'}>
                    {say(link.isTaken ? 'untie' : 'take')}
                    <span class="unseen"> : {link.name}</span>
                  </Button>
                </form>
              </Card>
            ))}
          </CardGrid>
        )}
        <Buttons>
          <ButtonLink href={`${home}/criteres`}>{say('continue')}</ButtonLink>
        </Buttons>
      </Content>
    ),
  })
