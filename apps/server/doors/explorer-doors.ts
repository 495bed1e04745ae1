import { comparePage } from '../../../areas/explorer/pages/compare-page.tsx'
import { type CountPeople, conceptPage } from '../../../areas/explorer/pages/concept-page.tsx'
import { editionDiffPage } from '../../../areas/explorer/pages/edition-diff-page.tsx'
import { editionsPage } from '../../../areas/explorer/pages/editions-page.tsx'
import { explorePage } from '../../../areas/explorer/pages/explore-page.tsx'
import { linksPage } from '../../../areas/explorer/pages/links-page.tsx'
import { surroundingsPage } from '../../../areas/explorer/pages/surroundings-page.tsx'
import { wayPage } from '../../../areas/explorer/pages/way-page.tsx'
import { aheadPage } from '../../../areas/prospects/pages/ahead-page.tsx'
import { overviewResource } from '../../../areas/prospects/pages/overview-csv.ts'
import { overviewPage } from '../../../areas/prospects/pages/overview-page.tsx'
import { publicCount } from '../../../areas/site/public-count.ts'
import { howManyHave } from '../../../areas/skills/server/how-many-have.ts'
import type { Door } from '../../../platform/web/page.tsx'

/**
 * Cards hold the twelve competences. The count is told as the public figures are: rounded, and never below the least
 * number. It is plugged here because the explorer knows nothing of people.
 */
const countPeople: CountPeople = async (ctx, { referential, kind, code }) => {
  if (referential !== 'starter' || kind !== 'competence') return undefined
  const people = await howManyHave(ctx, { competence: code })
  return publicCount({ count: people, people })
}

/** The graph, open to everybody. Literal addresses come before those with a name in them. */
export const explorerDoors: Door[] = [
  explorePage,
  wayPage,
  comparePage,
  editionsPage,
  editionDiffPage,
  overviewPage,
  overviewResource,
  aheadPage,
  linksPage,
  surroundingsPage,
  conceptPage(countPeople),
]
