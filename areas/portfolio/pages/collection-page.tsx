import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { removeCollection } from '../server/change-collection.ts'
import { linksOf } from '../server/links/links-of.ts'
import { shownOutside } from '../server/links/open-portfolio.ts'
import { getCollection } from '../server/my-collections.ts'
import { portfolioWords } from '../words.ts'
import { OwnPieces, readyToShow } from './own-pieces.tsx'

/** What would others see? */
export const collectionPage = page('/portfolio/:collectionId', {
  words: portfolioWords,
  open: ['person'],
  show: async (ctx, { collectionId }) => {
    const collection = await getCollection(ctx, { collectionId })
    const links = await linksOf(ctx, { collectionId })
    const ready = await readyToShow(ctx, await shownOutside(ctx, collection))
    return { collection, links, ready }
  },
  view: ({ collection, links, ready, say, reading }) => {
    const { id, title, sentence } = collection
    const isEmpty = ready.shown.length === 0
    return (
      <Content title={title} intro={sentence ?? undefined}>
        {isEmpty ? (
          <EmptyState
            icon="medal"
            title={say('empty')}
            text={say('emptyText')}
            action={<ButtonLink href={`/portfolio/${id}/choisir`}>{say('toChoose')}</ButtonLink>}
          />
        ) : (
          <>
            <p>
              {links.length > 0 ? say('openLinks', { count: links.length }) : say('previewText')}
            </p>
            <Buttons>
              <ButtonLink href={`/portfolio/${id}/partager`} icon="share-network">
                {say('share')}
              </ButtonLink>
              <ButtonLink href={`/portfolio/${id}/choisir`} tone="quiet">
                {say('toChoose')}
              </ButtonLink>
            </Buttons>
            <h2 class="unseen">{say('preview')}</h2>
            <OwnPieces {...ready} reading={reading} />
          </>
        )}
        <LinkList
          links={[
            ...(ready.shown.length > 1
              ? [{ href: `/portfolio/${id}/ordre`, label: say('toOrder') }]
              : []),
            ...(isEmpty ? [] : [{ href: `/portfolio/${id}/ici`, label: say('toHere') }]),
            { href: `/portfolio/${id}/nommer`, label: say('toRename') },
            { href: `/portfolio/${id}/supprimer`, label: say('remove') },
            { href: '/portfolio', label: say('toPortfolio') },
          ]}
        />
      </Content>
    )
  },
})

/** I no longer want it. */
export const removeCollectionPage = page('/portfolio/:collectionId/supprimer', {
  words: portfolioWords,
  open: ['person'],
  show: async (ctx, { collectionId }) => ({ of: await getCollection(ctx, { collectionId }) }),
  act: async (ctx, { collectionId }) => {
    await removeCollection(ctx, { collectionId })
    return goTo('/portfolio', 'portfolio.removed')
  },
  view: ({ of, say }) => (
    <Question
      title={say('removeTitle')}
      hint={say('removeText')}
      back={`/portfolio/${of.id}`}
      submit={say('remove')}
      isFinal
    >
      <p>
        <strong>{of.title}</strong>
      </p>
    </Question>
  ),
})
