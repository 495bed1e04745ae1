import { readableTitle } from '../../../../platform/label.ts'
import { Content } from '../../../../platform/web/layout.tsx'
import type { Reading, Say } from '../../../../platform/words.ts'
import { ButtonLink } from '../../../../ui/form/button.tsx'
import { CardGrid } from '../../../../ui/frame/two-columns.tsx'
import { EmptyState } from '../../../../ui/show/empty-state.tsx'
import { OccupationCard } from '../../../../ui/skill/occupation-card.tsx'
import type { Knowledge } from '../../../knowledge/knowledge.ts'
import type { Occupation } from '../../../knowledge/occupation.ts'
import type { ToCompare } from '../../server/occupations-to-compare.ts'
import { InFrench } from '../in-french.tsx'
import type { CompareWords } from './compare-page-words.ts'
import { KinshipLine } from './kinship-line.tsx'

type Props = ToCompare & { knowledge: Knowledge; say: Say<CompareWords>; reading: Reading }

/** The one to compare, then the other: touched, not typed. */
export function ToPick(props: Props) {
  const { first, kept, near, say } = props
  return (
    <Content
      title={say(first ? 'pickSecond' : 'pickFirst')}
      intro={first && say('pickSecondText', { title: readableTitle(first.label) })}
      width="wide"
    >
      <div class="stack">
        {kept.length + near.length === 0 && (
          <EmptyState
            icon="scales"
            title={say('nothingToPick')}
            text={say('nothingToPickText')}
            action={<ButtonLink href="/metiers">{say('backToIdeas')}</ButtonLink>}
          />
        )}
        <Some {...props} title={say('fromKept')} some={kept} />
        <Some {...props} title={say('fromNear')} some={near} />
        <p>
          <a href={first ? `/metiers/${first.code}` : '/metiers'}>
            {say(first ? 'seeSheet' : 'backToIdeas')}
          </a>
        </p>
      </div>
    </Content>
  )
}

function Some({
  title,
  some,
  first,
  knowledge,
  say,
  reading,
}: Props & { title: string; some: readonly Occupation[] }) {
  if (some.length === 0) return null
  return (
    <section class="stack">
      <h2>{title}</h2>
      <CardGrid>
        {some.map((one) => (
          <OccupationCard
            key={one.code}
            heading={3}
            title={<InFrench>{readableTitle(one.label)}</InFrench>}
            href={
              first
                ? `/metiers/comparer?a=${first.code}&b=${one.code}`
                : `/metiers/comparer?a=${one.code}`
            }
            icon={knowledge.sectors.find(({ code }) => code === one.sector)?.icon}
            intro={
              first && (
                <KinshipLine a={first} b={one} knowledge={knowledge} say={say} reading={reading} />
              )
            }
          />
        ))}
      </CardGrid>
    </section>
  )
}
