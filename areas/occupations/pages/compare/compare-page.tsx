import { goTo } from '../../../../platform/web/going.ts'
import { Content } from '../../../../platform/web/layout.tsx'
import { page } from '../../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../../ui/form/button.tsx'
import { currentKnowledge } from '../../../knowledge/server/current-knowledge.ts'
import { compareOccupations } from '../../server/compare-occupations.ts'
import { occupationsToCompare } from '../../server/occupations-to-compare.ts'
import { skillName } from '../../suggestion.ts'
import { comparePageWords } from './compare-page-words.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { ToPick } from './to-pick.tsx'

/** Which of these two would I rather do? */
export const comparePage = page('/metiers/comparer', {
  words: comparePageWords,
  open: ['person'],
  show: async (ctx, _params, { query }) => {
    const knowledge = await currentKnowledge(ctx)
    const [a, b] = [query.get('a'), query.get('b')]
    if (b && (!a || a === b)) return goTo(`/metiers/comparer?a=${encodeURIComponent(b)}`)
    const toCompare = await occupationsToCompare(ctx, { a })
    return {
      knowledge,
      toCompare,
      comparison: a && b ? await compareOccupations(ctx, { a, b }) : undefined,
    }
  },
  view: ({ knowledge, toCompare, comparison, say, reading }) => {
    if (!comparison)
      return <ToPick {...toCompare} knowledge={knowledge} say={say} reading={reading} />
    const { sides, inBoth } = comparison
    const [a] = sides
    const { code } = a.suggestion.occupation
    return (
      <Content title={say('compareTitle')} intro={say('compareIntro')} width="wide">
        <div class="stack">
          {inBoth.length > 0 && (
            <p>
              {say('inBoth', {
                list: inBoth
                  .slice(0, 3)
                  .map((skill) => skillName(skill, reading))
                  .join(', '),
              })}
            </p>
          )}
          <ComparisonTable sides={sides} knowledge={knowledge} say={say} reading={reading} />
          <Buttons>
            <ButtonLink href={`/metiers/${code}/pour-moi`}>{say('answerMore')}</ButtonLink>
            <ButtonLink href={`/metiers/comparer?a=${code}`} tone="quiet">
              {say('another')}
            </ButtonLink>
            <ButtonLink href="/metiers/favoris" tone="quiet">
              {say('favourites')}
            </ButtonLink>
          </Buttons>
        </div>
      </Content>
    )
  },
})
