import { Content } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import type { Collection } from '../collection.ts'
import { linksOf, type OpenLink } from '../server/links/links-of.ts'
import { myCollections } from '../server/my-collections.ts'
import { showableOf } from '../server/showable-of.ts'
import { portfolioWords } from '../words.ts'
import { SECTIONS } from './in-words.ts'
import { OwnPieces, type Ready, readyToShow } from './own-pieces.tsx'

type InView = { collection: Collection; links: OpenLink[]; views: number }
type Props = View<typeof portfolioWords> & { collections: InView[]; ready: Ready }

/** What says what I know how to do, and who sees it? */
export const portfolioPage = page('/portfolio', {
  words: portfolioWords,
  open: ['person'],
  show: async (ctx) => {
    const collections: InView[] = []
    for (const collection of await myCollections(ctx)) {
      const links = await linksOf(ctx, { collectionId: collection.id })
      const views = links.reduce((sum, link) => sum + link.views, 0)
      collections.push({ collection, links, views })
    }
    return { collections, ready: await readyToShow(ctx, await showableOf(ctx)) }
  },
  view: (props) => {
    const { ready, say } = props
    return (
      <Content title={say('title')} intro={say('intro')}>
        {ready.shown.length === 0 ? (
          <EmptyState
            icon="path"
            title={say('nothing')}
            text={say('nothingText')}
            action={<ButtonLink href="/experiences/nouvelle">{say('tell')}</ButtonLink>}
          />
        ) : (
          <>
            <Collections {...props} />
            <Everything {...props} />
          </>
        )}
        <p class="quiet">{say('kept')}</p>
        <LinkList
          links={[
            { href: '/ma-carte', label: say('toCard') },
            { href: '/badges-recus', label: say('toBadges') },
            { href: '/badges-d-ailleurs', label: say('toBrought') },
            { href: '/portfolio/emporter', label: say('toTakeAway') },
            { href: '/recommandations', label: say('toWords') },
          ]}
        />
      </Content>
    )
  },
})

function Collections({ collections, say }: Props) {
  return (
    <section class="stack">
      <h2>{say('collections')}</h2>
      {collections.length === 0 && <p>{say('noneYet')}</p>}
      {collections.map(({ collection: { id, title, pieces }, links, views }) => (
        <Card key={id} tone="sand">
          <h3>
            <a href={`/portfolio/${id}`}>{title}</a>
          </h3>
          <p>
            <Tag label={say('count', { count: pieces.length })} />{' '}
            <Tag
              icon={links.length > 0 ? 'eye' : 'lock-simple'}
              label={links.length > 0 ? say('openLinks', { count: links.length }) : say('nobody')}
            />
          </p>
          {views > 0 && <p class="quiet">{say('viewed', { count: views })}</p>}
        </Card>
      ))}
      <Buttons>
        <ButtonLink href="/portfolio/nouvelle" icon="plus">
          {say('make')}
        </ButtonLink>
      </Buttons>
    </section>
  )
}

/** Everything, kind by kind. */
function Everything({ ready, reading, say }: Props) {
  return (
    <>
      {SECTIONS.map(({ kind, word }) => {
        const shown = ready.shown.filter((one) => one.kind === kind)
        if (shown.length === 0) return null
        return (
          <section key={kind} class="stack">
            <h2>{say(word)}</h2>
            <OwnPieces {...ready} shown={shown} reading={reading} />
          </section>
        )
      })}
    </>
  )
}
