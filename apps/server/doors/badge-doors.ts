import { askingBeside } from '../../../areas/applications/pages/asking-beside.tsx'
import { agreePage } from '../../../areas/badges/pages/agree-page.tsx'
import {
  criteriaPage,
  removeCriterionPage,
  restoreCriterionPage,
} from '../../../areas/badges/pages/criteria-pages.tsx'
import { criterionPage, newCriterionPage } from '../../../areas/badges/pages/criterion-pages.tsx'
import { badgeHistoryPage } from '../../../areas/badges/pages/history-page.tsx'
import { linksPage } from '../../../areas/badges/pages/links-page.tsx'
import {
  badgesPage,
  newBadgePage,
  newProBadgePage,
  proBadgesPage,
} from '../../../areas/badges/pages/list-pages.tsx'
import { lookResource } from '../../../areas/badges/pages/look-resource.ts'
import { badgeImageResource, picturePage } from '../../../areas/badges/pages/picture-page.tsx'
import { AT_TABLE, BY_LETTER, type Place } from '../../../areas/badges/pages/place.ts'
import {
  nextVersionPage,
  publishBadgePage,
  throwBadgeAwayPage,
} from '../../../areas/badges/pages/publish-pages.tsx'
import { questionPage } from '../../../areas/badges/pages/question-page.tsx'
import { tablePage } from '../../../areas/badges/pages/table-page.tsx'
import {
  giveSeatBackPage,
  invitePartnerPage,
  takeSeatAwayPage,
  togetherPage,
  welcomePage,
} from '../../../areas/badges/pages/together-pages.tsx'
import { wordingPage } from '../../../areas/badges/pages/wording-page.tsx'
import {
  badgeOfTodayPage,
  badgeVersionImage,
  badgeVersionPage,
} from '../../../areas/published-badges/pages/public-pages.tsx'
import type { Door } from '../../../platform/web/page.tsx'

/** Where a badge is written, whether one comes with an account or by a letter. */
const writingDoors = (place: Place): Door[] => [
  tablePage(place),
  lookResource(place),
  questionPage(place),
  criteriaPage(place),
  newCriterionPage(place),
  criterionPage(place),
  removeCriterionPage(place),
  restoreCriterionPage(place),
  linksPage(place),
  wordingPage(place),
  agreePage(place),
]

/** Badges: writing them together, their versions, their public pages. Literal addresses come before those with a name. */
export const badgeDoors: Door[] = [
  badgesPage,
  newBadgePage,
  proBadgesPage,
  newProBadgePage,
  badgeImageResource,
  welcomePage,
  ...writingDoors(AT_TABLE),
  ...writingDoors(BY_LETTER),
  picturePage,
  togetherPage,
  invitePartnerPage,
  takeSeatAwayPage,
  giveSeatBackPage,
  publishBadgePage,
  nextVersionPage,
  throwBadgeAwayPage,
  badgeHistoryPage,
  badgeOfTodayPage,
  badgeVersionPage(askingBeside),
  badgeVersionImage,
]
