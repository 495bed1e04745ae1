import type { SeenByOthers } from '../../areas/experiences/pages/summary-page.tsx'
import { Recommendations } from '../../areas/recommendations/pages/recommendation-item.tsx'
import { recommendationsAbout } from '../../areas/recommendations/server/recommendations-of.ts'
import { recommendationWords } from '../../areas/recommendations/words.ts'
import { readCompetences } from '../../areas/skills/server/read-competences.ts'
import { sayer } from '../../platform/words.ts'
import { LinkList } from '../../ui/move/link-list.tsx'

/**
 * What others said of one experience, and the way to ask for more. It is plugged here because experiences know nothing of
 * recommendations, which speak of them.
 */
export const othersSaw: SeenByOthers = async (ctx, { id, personId }, reading) => {
  const all = await recommendationsAbout(ctx, { personId, kind: 'experience', id })
  const label = sayer(recommendationWords, reading)('askHere')
  return (
    <>
      <Recommendations
        isAboutOne
        all={all}
        competences={readCompetences(ctx.config.root)}
        reading={reading}
      />
      <LinkList links={[{ href: `/recommandation/nouvelle?vecu=${id}`, label }]} />
    </>
  )
}
