import { cvAimPage } from '../../../areas/cv/pages/aim-page.tsx'
import { cvExperiencesPage, cvSkillsPage } from '../../../areas/cv/pages/choose-pages.tsx'
import { cvContactPage } from '../../../areas/cv/pages/contact-page.tsx'
import {
  cvDocxResource,
  cvEuropassResource,
  cvJsonResource,
  cvPdfResource,
  cvTextResource,
} from '../../../areas/cv/pages/cv-files.ts'
import { cvPage } from '../../../areas/cv/pages/cv-page.tsx'
import { cvsPage } from '../../../areas/cv/pages/cvs-page.tsx'
import {
  deleteCvPage,
  duplicateCvPage,
  restoreCvPage,
} from '../../../areas/cv/pages/deed-pages.tsx'
import { cvLookPage } from '../../../areas/cv/pages/look-page.tsx'
import { cvNamePage, newCvPage } from '../../../areas/cv/pages/name-pages.tsx'
import { cvOrderPage } from '../../../areas/cv/pages/order-page.tsx'
import { cvPeriodsPage } from '../../../areas/cv/pages/periods-page.tsx'
import { cvPreviewPage } from '../../../areas/cv/pages/preview-page.tsx'
import { cvProfilePage } from '../../../areas/cv/pages/profile-page.tsx'
import { checkCodePage, cvCheckPage } from '../../../areas/cv/pages/recognitions/check-pages.tsx'
import { cvRecognitionsPage } from '../../../areas/cv/pages/recognitions/recognitions-page.tsx'
import { cvWordPage, cvWordsPage } from '../../../areas/cv/pages/recognitions/word-pages.tsx'
import { cvSentencePage, cvSentencesPage } from '../../../areas/cv/pages/sentence-pages.tsx'
import { cvTextPage } from '../../../areas/cv/pages/text-page.tsx'
import {
  invitationsPage,
  shownCvPage,
  stopInvitationPage,
} from '../../../areas/cv-invitations/pages/invitations-page.tsx'
import { showCvPage } from '../../../areas/cv-invitations/pages/show-cv-page.tsx'
import { takeInvitationPage } from '../../../areas/cv-invitations/pages/take-invitation-page.tsx'
import { cvLinkPage, cvLinkPdfResource } from '../../../areas/cv-links/pages/cv-link-page.tsx'
import { sharePage } from '../../../areas/cv-links/pages/share-page.tsx'
import { stopLinkPage } from '../../../areas/cv-links/pages/stop-link-page.tsx'
import {
  interviewPage,
  interviewPdfResource,
} from '../../../areas/interviews/pages/interview-page.tsx'
import { rereadPage } from '../../../areas/proofreading/pages/reread-page.tsx'
import type { Door } from '../../../platform/web/page.tsx'
import { mayWait } from '../may-wait.ts'

/** CVs, their documents, their links. Literal addresses come before those with a name in them. */
const making: Door[] = [
  cvsPage,
  newCvPage,
  cvPage,
  cvNamePage,
  cvAimPage,
  cvContactPage,
  cvProfilePage,
  cvExperiencesPage,
  cvSkillsPage,
  cvSentencesPage,
  cvSentencePage,
  cvPeriodsPage,
  cvRecognitionsPage,
  cvWordsPage,
  cvWordPage,
  cvCheckPage,
  cvOrderPage,
  cvLookPage,
  cvPreviewPage,
  cvTextPage,
  rereadPage,
  cvPdfResource,
  cvDocxResource,
  cvTextResource,
  cvJsonResource,
  cvEuropassResource,
  interviewPage,
  interviewPdfResource,
  duplicateCvPage,
  deleteCvPage,
  restoreCvPage,
]

/** Showing it to others is done at once or not at all. */
const showing: Door[] = [
  sharePage,
  stopLinkPage,
  showCvPage,
  cvLinkPage,
  cvLinkPdfResource,
  checkCodePage,
  takeInvitationPage,
  invitationsPage,
  stopInvitationPage,
  shownCvPage,
]

export const cvDoors: Door[] = [...making.map(mayWait), ...showing]
