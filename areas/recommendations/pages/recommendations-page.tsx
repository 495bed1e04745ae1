import { Content } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { type Recommendation, shownStatus } from '../recommendation.ts'
import { myRecommendations } from '../server/my-recommendations.ts'
import { recommendationWords } from '../words.ts'

/** Whom did I ask, and what did they say? */
export const recommendationsPage = page('/recommandations', {
  words: recommendationWords,
  open: ['person'],
  show: async (ctx) => ({ all: await myRecommendations(ctx), now: ctx.now }),
  view: ({ all, now, ...props }) => {
    const { say } = props
    const action = <ButtonLink href="/recommandation/nouvelle">{say('ask')}</ButtonLink>
    return (
      <Content title={say('title')} intro={say('intro')}>
        {all.length === 0 ? (
          <EmptyState
            icon="handshake"
            title={say('emptyTitle')}
            text={say('emptyText')}
            action={action}
          />
        ) : (
          <>
            {all.map((one) => (
              <Asked key={one.id} {...props} one={one} now={now} />
            ))}
            <Buttons>{action}</Buttons>
          </>
        )}
        <LinkList links={[{ href: '/ma-carte', label: say('toCard') }]} />
      </Content>
    )
  },
})

type Props = View<typeof recommendationWords> & { one: Recommendation; now: Date }

function Asked({ one, now, say }: Props) {
  const status = shownStatus(one, now)
  const who = one.signedAt ? (one.answer?.name ?? '') : ''
  const title = who || say(`relation-${one.relation}`)
  return (
    <Card level={2} title={title} tone={status === 'signed' ? 'sun' : 'plain'}>
      <p>
        <Tag label={say(`is-${status}`)} />
      </p>
      <p>{say('about', { title: one.about.title })}</p>
      <a href={`/recommandations/${one.id}`}>
        {say('see')}
        <span class="unseen">
          {' '}
          {title}, {one.about.title}
        </span>
      </a>
    </Card>
  )
}
