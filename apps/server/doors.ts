import { accessCardPage } from '../../areas/accounts/pages/access-card-page.tsx'
import { choosePinPage } from '../../areas/accounts/pages/choose-pin-page.tsx'
import { leavePage } from '../../areas/accounts/pages/leave-page.tsx'
import { mailCodePage } from '../../areas/accounts/pages/mail/mail-code-page.tsx'
import {
  mailPage,
  mailResumePage,
  removeMailPage,
} from '../../areas/accounts/pages/mail/mail-page.tsx'
import { mySpacePage } from '../../areas/accounts/pages/my-space-page.tsx'
import {
  providerReturnPage,
  providerStartPage,
} from '../../areas/accounts/pages/provider/provider-doors.ts'
import { resumePage } from '../../areas/accounts/pages/resume-page.tsx'
import {
  closeDevicePage,
  closeOtherDevicesPage,
  devicesPage,
} from '../../areas/accounts/pages/session/devices-page.tsx'
import {
  dropAnswerPage,
  keptAnswerPage,
} from '../../areas/accounts/pages/session/kept-answer-page.tsx'
import {
  forgetOnDevicePage,
  peoplePage,
  switchPage,
} from '../../areas/accounts/pages/session/people-page.tsx'
import { stillHerePage } from '../../areas/accounts/pages/session/still-here-page.ts'
import { unlockPage } from '../../areas/accounts/pages/session/unlock-page.tsx'
import { welcomePage } from '../../areas/accounts/pages/welcome-page.tsx'
import { cardPage } from '../../areas/card/pages/card-page.tsx'
import { cardPdfResource } from '../../areas/card/pages/card-pdf-resource.ts'
import { printCardPage } from '../../areas/card/pages/print-card-page.tsx'
import { cardSkillPage } from '../../areas/card/pages/skill-page.tsx'
import { todayPage } from '../../areas/card/pages/today-page.tsx'
import { todaySkillPage } from '../../areas/card/pages/today-skill-page.tsx'
import { cvAimPage } from '../../areas/cv/pages/aim-page.tsx'
import { cvExperiencesPage, cvSkillsPage } from '../../areas/cv/pages/choose-pages.tsx'
import { cvContactPage } from '../../areas/cv/pages/contact-page.tsx'
import {
  cvDocxResource,
  cvEuropassResource,
  cvJsonResource,
  cvPdfResource,
  cvTextResource,
} from '../../areas/cv/pages/cv-files.ts'
import { cvPage } from '../../areas/cv/pages/cv-page.tsx'
import { cvsPage } from '../../areas/cv/pages/cvs-page.tsx'
import { deleteCvPage, duplicateCvPage, restoreCvPage } from '../../areas/cv/pages/deed-pages.tsx'
import { interviewPage, interviewPdfResource } from '../../areas/cv/pages/interview-page.tsx'
import {
  invitationsPage,
  shownCvPage,
  stopInvitationPage,
} from '../../areas/cv/pages/invitations/invitations-page.tsx'
import { takeInvitationPage } from '../../areas/cv/pages/invitations/take-invitation-page.tsx'
import { cvLinkPage, cvLinkPdfResource } from '../../areas/cv/pages/links/cv-link-page.tsx'
import { showCvPage, stopLinkPage } from '../../areas/cv/pages/links/link-deed-pages.tsx'
import { sharePage } from '../../areas/cv/pages/links/share-page.tsx'
import { cvLookPage } from '../../areas/cv/pages/look-page.tsx'
import { cvNamePage, newCvPage } from '../../areas/cv/pages/name-pages.tsx'
import { cvOrderPage } from '../../areas/cv/pages/order-page.tsx'
import { cvPeriodsPage } from '../../areas/cv/pages/periods-page.tsx'
import { cvPreviewPage } from '../../areas/cv/pages/preview-page.tsx'
import { cvProfilePage } from '../../areas/cv/pages/profile-page.tsx'
import { cvSentencePage, cvSentencesPage } from '../../areas/cv/pages/sentence-pages.tsx'
import { cvTextPage } from '../../areas/cv/pages/text-page.tsx'
import {
  firstQuestionPage,
  nextQuestionPage,
} from '../../areas/engagement/pages/question-pages.tsx'
import { activitiesPage } from '../../areas/experiences/pages/activities-page.tsx'
import { competencesPage } from '../../areas/experiences/pages/competences-page.tsx'
import {
  deletePage,
  duplicatePage,
  restorePage,
} from '../../areas/experiences/pages/deed-pages.tsx'
import { derivedLevelsPage } from '../../areas/experiences/pages/derived-levels-page.tsx'
import { kindPage } from '../../areas/experiences/pages/kind-page.tsx'
import { levelPage } from '../../areas/experiences/pages/level-page.tsx'
import { notebookPage } from '../../areas/experiences/pages/notebook-page.tsx'
import { proposalsPage } from '../../areas/experiences/pages/proposals-page.tsx'
import { questionPage } from '../../areas/experiences/pages/question-page.tsx'
import { summaryPage } from '../../areas/experiences/pages/summary-page.tsx'
import { themePage } from '../../areas/experiences/pages/theme-page.tsx'
import { whenPage } from '../../areas/experiences/pages/when-page.tsx'
import { wherePage } from '../../areas/experiences/pages/where-page.tsx'
import { afterPage } from '../../areas/impact/pages/after-page.tsx'
import { beforePage } from '../../areas/impact/pages/before-page.tsx'
import { recallPage } from '../../areas/impact/pages/recall-page.tsx'
import { thanksPage } from '../../areas/impact/pages/thanks-page.tsx'
import { verdictPage } from '../../areas/impact/pages/verdict-page.tsx'
import { discoverPage } from '../../areas/interests/pages/discover-page.tsx'
import { interestsPage } from '../../areas/interests/pages/interests-page.tsx'
import { interestOrderPage } from '../../areas/interests/pages/order-page.tsx'
import { addPhotoPage } from '../../areas/keepsakes/pages/add-photo-page.tsx'
import {
  largePhotoResource,
  smallPhotoResource,
  voiceResource,
} from '../../areas/keepsakes/pages/file-resources.ts'
import {
  deletePhotoPage,
  movePhotoPage,
  restorePhotoPage,
} from '../../areas/keepsakes/pages/photo-deeds.ts'
import { photoPage } from '../../areas/keepsakes/pages/photo-page.tsx'
import { photosPage } from '../../areas/keepsakes/pages/photos-page.tsx'
import { deleteVoicePage, restoreVoicePage } from '../../areas/keepsakes/pages/voice-deeds.ts'
import { voicePage } from '../../areas/keepsakes/pages/voice-page.tsx'
import { historyPage } from '../../areas/listings/pages/history-page.tsx'
import { moveAboutPage } from '../../areas/moves/pages/move-about-page.tsx'
import {
  removeMovePage,
  restoreMovePage,
  tellMovePage,
} from '../../areas/moves/pages/move-deeds.tsx'
import { movePage } from '../../areas/moves/pages/move-page.tsx'
import { movesPage } from '../../areas/moves/pages/moves-page.tsx'
import { newMovePage } from '../../areas/moves/pages/new-move-page.tsx'
import { moveResultPage } from '../../areas/moves/pages/result-page.tsx'
import { choicePage } from '../../areas/occupations/pages/choice-page.tsx'
import { choicePartPage } from '../../areas/occupations/pages/choice-part-page.tsx'
import { comparePage } from '../../areas/occupations/pages/compare/compare-page.tsx'
import { favouritesPage } from '../../areas/occupations/pages/favourites-page.tsx'
import { notePage } from '../../areas/occupations/pages/note-page.tsx'
import { occupationsPage } from '../../areas/occupations/pages/occupations-page.tsx'
import { likePage, putBackPage, unlikePage } from '../../areas/occupations/pages/opinion-doors.ts'
import { forMePage } from '../../areas/occupations/pages/reflection/for-me-page.tsx'
import { refusePage } from '../../areas/occupations/pages/refuse-page.tsx'
import { searchPage } from '../../areas/occupations/pages/search-page.tsx'
import { sheetPage } from '../../areas/occupations/pages/sheet-page.tsx'
import { deletePeriodPage, restorePeriodPage } from '../../areas/periods/pages/period-deeds.ts'
import { periodKindPage } from '../../areas/periods/pages/period-kind-page.tsx'
import { periodTimesPage } from '../../areas/periods/pages/period-times-page.tsx'
import { periodWordsPage } from '../../areas/periods/pages/period-words-page.tsx'
import { periodsPage } from '../../areas/periods/pages/periods-page.tsx'
import {
  cardsPage,
  cardsPdfResource,
  cardsSheetPage,
  reissueCardPage,
  withdrawCardPage,
} from '../../areas/professionals/pages/cards-pages.tsx'
import { professionalDoorPage } from '../../areas/professionals/pages/professional-door-page.tsx'
import { secondKeyPage } from '../../areas/professionals/pages/second-key-page.tsx'
import {
  closeSessionsPage,
  recoveryKeptPage,
  recoveryPage,
  securityPage,
} from '../../areas/professionals/pages/security-page.tsx'
import { contactPage } from '../../areas/site/pages/contact-page.tsx'
import { dictionaryPage } from '../../areas/site/pages/dictionary-page.tsx'
import { displayPage } from '../../areas/site/pages/display-page.tsx'
import { homePage } from '../../areas/site/pages/home-page.tsx'
import {
  accessibilityPage,
  helpPage,
  noticePage,
  privacyPage,
} from '../../areas/site/pages/legal-pages.tsx'
import { methodPage } from '../../areas/site/pages/method-page.tsx'
import {
  healthResource,
  robotsResource,
  securityResource,
} from '../../areas/site/pages/plain-resources.tsx'
import { planPage } from '../../areas/site/pages/plan-page.tsx'
import { professionalPage } from '../../areas/site/pages/professional-page.tsx'
import { statsPage } from '../../areas/site/pages/stats-page.tsx'
import type { Door } from '../../platform/web/page.tsx'
import { joinPage, leaveDraftPage } from './join-person-doors.tsx'
import { noted } from './noted.ts'
import { copyResource, erasePage } from './whole-person-doors.tsx'

/** Every address of the product, one line each. Literal addresses come before those with a name in them. */
export const doors: Door[] = [
  homePage,
  helpPage,
  displayPage,
  dictionaryPage,
  planPage,
  methodPage,
  accessibilityPage,
  privacyPage,
  noticePage,
  statsPage,
  contactPage,
  healthResource,
  securityResource,
  robotsResource,
  professionalPage,
  welcomePage,
  resumePage,
  accessCardPage,
  choosePinPage,
  leavePage,
  mySpacePage,
  erasePage,
  copyResource,
  joinPage,
  leaveDraftPage,
  devicesPage,
  closeDevicePage,
  closeOtherDevicesPage,
  mailPage,
  removeMailPage,
  mailResumePage,
  mailCodePage,
  unlockPage,
  peoplePage,
  switchPage,
  forgetOnDevicePage,
  stillHerePage,
  keptAnswerPage,
  dropAnswerPage,
  providerStartPage,
  providerReturnPage,
  professionalDoorPage,
  secondKeyPage,
  securityPage,
  recoveryPage,
  recoveryKeptPage,
  closeSessionsPage,
  cardsPage,
  cardsSheetPage,
  cardsPdfResource,
  reissueCardPage,
  withdrawCardPage,
  notebookPage,
  kindPage,
  noted(summaryPage),
  themePage,
  activitiesPage,
  proposalsPage,
  competencesPage,
  levelPage,
  questionPage,
  derivedLevelsPage,
  whenPage,
  wherePage,
  duplicatePage,
  deletePage,
  restorePage,
  firstQuestionPage,
  nextQuestionPage,
  photosPage,
  addPhotoPage,
  photoPage,
  movePhotoPage,
  deletePhotoPage,
  restorePhotoPage,
  largePhotoResource,
  smallPhotoResource,
  voicePage,
  voiceResource,
  deleteVoicePage,
  restoreVoicePage,
  periodsPage,
  periodKindPage,
  periodTimesPage,
  periodWordsPage,
  deletePeriodPage,
  restorePeriodPage,
  interestsPage,
  interestOrderPage,
  discoverPage,
  noted(duplicatePage),
  noted(deletePage),
  noted(restorePage),
  noted(interestsPage),
  noted(interestOrderPage),
  noted(discoverPage),
  occupationsPage,
  choicePage,
  noted(choicePartPage),
  searchPage,
  favouritesPage,
  comparePage,
  historyPage,
  sheetPage,
  noted(refusePage),
  noted(forMePage),
  notePage,
  likePage,
  unlikePage,
  noted(putBackPage),
  afterPage,
  beforePage,
  recallPage,
  verdictPage,
  thanksPage,
  movesPage,
  newMovePage,
  moveAboutPage,
  movePage,
  moveResultPage,
  tellMovePage,
  removeMovePage,
  restoreMovePage,
  cardPage,
  cardPdfResource,
  printCardPage,
  cardSkillPage,
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
  cvOrderPage,
  cvLookPage,
  cvPreviewPage,
  cvTextPage,
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
  sharePage,
  stopLinkPage,
  showCvPage,
  cvLinkPage,
  cvLinkPdfResource,
  takeInvitationPage,
  invitationsPage,
  stopInvitationPage,
  shownCvPage,
  todayPage,
  todaySkillPage,
]
