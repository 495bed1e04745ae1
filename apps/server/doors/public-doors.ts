import { manifestResource } from '../../../areas/answers/pages/manifest-resource.ts'
import { noNetworkPage } from '../../../areas/answers/pages/no-network-page.tsx'
import { addressLines } from '../../../areas/open-graph/api/document.ts'
import { apiPage } from '../../../areas/open-graph/pages/api-page.tsx'
import { keyPage } from '../../../areas/open-graph/pages/key-page.tsx'
import { directoryPage } from '../../../areas/organisations/pages/directory-page.tsx'
import {
  criteriaSheetResource,
  employersPage,
} from '../../../areas/organisations/pages/employers-page.tsx'
import { organisationPage } from '../../../areas/organisations/pages/organisation-page.tsx'
import { contactPage } from '../../../areas/site/pages/contact-page.tsx'
import { dictionaryPage } from '../../../areas/site/pages/dictionary-page.tsx'
import { displayPage } from '../../../areas/site/pages/display-page.tsx'
import { homePage } from '../../../areas/site/pages/home-page.tsx'
import {
  accessibilityPage,
  helpPage,
  noticePage,
  privacyPage,
} from '../../../areas/site/pages/legal-pages.tsx'
import { methodPage } from '../../../areas/site/pages/method-page.tsx'
import {
  healthResource,
  robotsResource,
  securityResource,
} from '../../../areas/site/pages/plain-resources.tsx'
import { planPage } from '../../../areas/site/pages/plan-page.tsx'
import { professionalPage } from '../../../areas/site/pages/professional-page.tsx'
import { statsPage } from '../../../areas/site/pages/stats-page.tsx'
import { tablesPage } from '../../../areas/site/pages/tables-page.tsx'
import { verifyApi } from '../../../areas/verification/api/verify-api.ts'
import { verifyPage } from '../../../areas/verification/pages/verify-page.tsx'
import type { Door } from '../../../platform/web/page.tsx'
import { badgesOfHere } from '../recognition/badges-of-here.ts'
import { behindIssuer } from '../recognition/behind-issuer.tsx'
import { recognisedBadges } from '../recognition/recognised-badges.tsx'

/** What everybody may see, and what a public service owes. Literal addresses come before those with a name in them. */
export const publicDoors: Door[] = [
  homePage,
  helpPage,
  displayPage,
  dictionaryPage,
  planPage,
  methodPage,
  accessibilityPage,
  privacyPage,
  tablesPage,
  noticePage,
  statsPage,
  contactPage,
  healthResource,
  securityResource,
  robotsResource,
  manifestResource,
  noNetworkPage,
  professionalPage,
  apiPage((ctx, origin) => addressLines(ctx, origin, [verifyApi(() => ctx)])),
  keyPage,
  directoryPage,
  organisationPage(recognisedBadges, behindIssuer),
  employersPage,
  criteriaSheetResource,
  verifyPage(badgesOfHere),
]
