import { askPage } from '../../../areas/applications/pages/ask-page.tsx'
import { criterionPage } from '../../../areas/applications/pages/criterion-page.tsx'
import {
  ownExhibitResource,
  putExhibitBackPage,
  showFilePage,
  showLinkPage,
  showThingsPage,
} from '../../../areas/applications/pages/exhibit-pages.tsx'
import {
  myApplicationPage,
  myApplicationsPage,
  withdrawApplicationPage,
} from '../../../areas/applications/pages/my-pages.tsx'
import {
  closeOpeningPage,
  openingPage,
} from '../../../areas/applications/pages/opening/opening-page.tsx'
import {
  inviteReviewerPage,
  thankReviewerPage,
} from '../../../areas/applications/pages/opening/reviewer-pages.tsx'
import {
  letterCodePage,
  letterPage,
} from '../../../areas/applications/pages/reviewing/letter-pages.tsx'
import { FROM_ACCOUNT, FROM_LETTER } from '../../../areas/applications/pages/reviewing/place.ts'
import {
  reviewedFileResource,
  reviewPage,
} from '../../../areas/applications/pages/reviewing/review-page.tsx'
import { applicationsToReviewPage } from '../../../areas/applications/pages/reviewing/waiting-page.tsx'
import { sendApplicationPage } from '../../../areas/applications/pages/send-page.tsx'
import type { Door } from '../../../platform/web/page.tsx'

/** Asking for a badge and looking at what is sent, with an account or by a letter. */
export const applicationDoors: Door[] = [
  askPage,
  myApplicationsPage,
  sendApplicationPage,
  withdrawApplicationPage,
  criterionPage,
  showThingsPage,
  showFilePage,
  showLinkPage,
  putExhibitBackPage,
  ownExhibitResource,
  myApplicationPage,
  openingPage,
  closeOpeningPage,
  inviteReviewerPage,
  thankReviewerPage,
  applicationsToReviewPage,
  letterPage,
  letterCodePage,
  ...[FROM_ACCOUNT, FROM_LETTER].flatMap((place) => [
    reviewPage(place),
    reviewedFileResource(place),
  ]),
]
