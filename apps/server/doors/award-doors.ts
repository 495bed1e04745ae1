import { askWordPage } from '../../../areas/awards/pages/ask-word-page.tsx'
import {
  badgeJsonResource,
  badgePngResource,
  badgeSvgResource,
  badgeWithWordsResource,
  certificateResource,
  namedJsonResource,
  namedPngResource,
} from '../../../areas/awards/pages/award-files.ts'
import {
  copyJsonResource,
  copyPage,
  copyPngResource,
  copySvgResource,
} from '../../../areas/awards/pages/copy-page.tsx'
import { awardsGivenPage, withdrawAwardPage } from '../../../areas/awards/pages/given-pages.tsx'
import { badgesToGivePage, giveBadgePage } from '../../../areas/awards/pages/giving-pages.tsx'
import { offerPage } from '../../../areas/awards/pages/offer-page.tsx'
import { awardPage, awardsPage } from '../../../areas/awards/pages/received-pages.tsx'
import { recognisePage } from '../../../areas/awards/pages/recognise-page.tsx'
import { giveToSelfPage, milestonePage } from '../../../areas/awards/pages/rule-pages.tsx'
import { shownJsonResource, shownPage } from '../../../areas/awards/pages/shown-page.tsx'
import { liftPage, suspendPage, termPage } from '../../../areas/awards/pages/suspension-pages.tsx'
import {
  badgeNumbersPage,
  badgeNumbersResource,
} from '../../../areas/badge-numbers/pages/numbers-page.tsx'
import {
  claimLinkPage,
  claimLinksPage,
  claimPage,
} from '../../../areas/claim-links/pages/claim-pages.tsx'
import { codesSheetResource, typeCodePage } from '../../../areas/claim-links/pages/code-pages.tsx'
import { tableGivingPage } from '../../../areas/rosters/pages/giving-page.tsx'
import { giveTablePage, tablePage } from '../../../areas/rosters/pages/table-pages.tsx'
import type { Door } from '../../../platform/web/page.tsx'

/** Badges given and received. Literal addresses come before those with a name in them. */
export const awardDoors: Door[] = [
  badgesToGivePage,
  badgeNumbersPage,
  badgeNumbersResource,
  giveBadgePage,
  recognisePage,
  tablePage,
  giveTablePage,
  tableGivingPage,
  claimLinksPage,
  claimLinkPage,
  codesSheetResource,
  typeCodePage,
  claimPage,
  milestonePage,
  giveToSelfPage,
  awardsGivenPage,
  withdrawAwardPage,
  termPage,
  suspendPage,
  liftPage,
  offerPage,
  awardsPage,
  awardPage,
  askWordPage,
  badgeJsonResource,
  badgeWithWordsResource,
  badgePngResource,
  badgeSvgResource,
  certificateResource,
  copyPage,
  copyJsonResource,
  copyPngResource,
  copySvgResource,
  namedJsonResource,
  namedPngResource,
  shownPage,
  shownJsonResource,
]
