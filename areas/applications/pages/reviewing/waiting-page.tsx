import { Content } from '../../../../platform/web/layout.tsx'
import { page } from '../../../../platform/web/page.tsx'
import { ButtonLink } from '../../../../ui/form/button.tsx'
import { LinkList } from '../../../../ui/move/link-list.tsx'
import { Tabs } from '../../../../ui/move/tabs.tsx'
import { EmptyState } from '../../../../ui/show/empty-state.tsx'
import { reviewWords } from '../../review-words.ts'
import { applicationsToReview } from '../../server/reviewing/to-review.ts'
import { countsOf, WaitingTable } from './waiting-parts.tsx'

/** Who asks for a badge of ours, until when may I answer, and what did I answer already? */
export const applicationsToReviewPage = page('/pro/demandes', {
  words: reviewWords,
  open: ['professional'],
  show: async (ctx, _pieces, { query }) => {
    const { waiting, openings } = await applicationsToReview(ctx)
    const slug = query.get('badge')
    const chosen = openings.find(({ version }) => version.slug === slug)?.version
    return { waiting, openings, chosen }
  },
  view: ({ waiting, openings, chosen, say, reading }) => {
    const shown = waiting.filter(
      ({ version }) => chosen === undefined || version.badgeId === chosen.badgeId,
    )
    return (
      <Content title={say('title')} intro={say('intro')} width="wide">
        {openings.length === 0 ? (
          <EmptyState
            icon="medal"
            title={say('noOpening')}
            text={say('noOpeningText')}
            action={<ButtonLink href="/pro/badges-a-donner">{say('toGive')}</ButtonLink>}
          />
        ) : (
          <div class="stack">
            {openings.length > 1 && (
              <Tabs
                label={say('filter')}
                tabs={[
                  { href: '/pro/demandes', label: say('all'), current: chosen === undefined },
                  ...openings.map(({ version: { slug, content } }) => ({
                    href: `/pro/demandes?badge=${slug}`,
                    label: content.name,
                    current: chosen?.slug === slug,
                  })),
                ]}
              />
            )}
            {shown.length === 0 ? (
              <EmptyState icon="check-circle" title={say('none')} text={say('noneText')} />
            ) : (
              <>
                <p>{say('counts', countsOf(shown))}</p>
                <WaitingTable
                  waiting={shown}
                  reading={reading}
                  hrefOf={(id) => `/pro/demandes/${id}`}
                />
              </>
            )}
            <LinkList
              stacked
              links={[
                ...openings.map(({ version: { slug, content } }) => ({
                  href: `/pro/badges/${slug}/demandes`,
                  label: say('changeRules', { badge: content.name }),
                })),
                { href: '/pro/badges-a-donner', label: say('toGive') },
              ]}
            />
          </div>
        )}
      </Content>
    )
  },
})
