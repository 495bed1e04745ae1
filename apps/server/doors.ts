import { peoplePage } from '../../areas/accompaniment/pages/people-page.tsx'
import { formNotedPage, personPage } from '../../areas/accompaniment/pages/person-page.tsx'
import { previewPage } from '../../areas/accompaniment/pages/preview-page.tsx'
import { accessCardPage } from '../../areas/accounts/pages/access-card-page.tsx'
import { choosePinPage } from '../../areas/accounts/pages/choose-pin-page.tsx'
import { leavePage } from '../../areas/accounts/pages/leave-page.tsx'
import { mySpacePage } from '../../areas/accounts/pages/my-space-page.tsx'
import { professionalDoorPage } from '../../areas/accounts/pages/professional-door-page.tsx'
import { resumePage } from '../../areas/accounts/pages/resume-page.tsx'
import { welcomePage } from '../../areas/accounts/pages/welcome-page.tsx'
import { cardPage } from '../../areas/card/pages/card-page.tsx'
import { cardPdfResource } from '../../areas/card/pages/card-pdf-resource.ts'
import { printCardPage } from '../../areas/card/pages/print-card-page.tsx'
import { cardSkillPage } from '../../areas/card/pages/skill-page.tsx'
import { todayPage } from '../../areas/card/pages/today-page.tsx'
import { todaySkillPage } from '../../areas/card/pages/today-skill-page.tsx'
import { agePage } from '../../areas/consent/pages/age-page.tsx'
import { shareScopesPage, shareUntilPage } from '../../areas/consent/pages/share-choice-pages.tsx'
import { shareCodePage } from '../../areas/consent/pages/share-code-page.tsx'
import { sharePage } from '../../areas/consent/pages/share-page.tsx'
import { resumeGrantPage, stopGrantPage } from '../../areas/consent/pages/stop-pages.ts'
import { whoSeesPage } from '../../areas/consent/pages/who-sees-page.tsx'
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
import { favouritesPage } from '../../areas/occupations/pages/favourites-page.tsx'
import { occupationsPage } from '../../areas/occupations/pages/occupations-page.tsx'
import { likePage, putBackPage, unlikePage } from '../../areas/occupations/pages/opinion-doors.ts'
import { refusePage } from '../../areas/occupations/pages/refuse-page.tsx'
import { searchPage } from '../../areas/occupations/pages/search-page.tsx'
import { sheetPage } from '../../areas/occupations/pages/sheet-page.tsx'
import { deletePeriodPage, restorePeriodPage } from '../../areas/periods/pages/period-deeds.ts'
import { periodKindPage } from '../../areas/periods/pages/period-kind-page.tsx'
import { periodTimesPage } from '../../areas/periods/pages/period-times-page.tsx'
import { periodWordsPage } from '../../areas/periods/pages/period-words-page.tsx'
import { periodsPage } from '../../areas/periods/pages/periods-page.tsx'
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
import { tablesPage } from '../../areas/site/pages/tables-page.tsx'
import type { Door } from '../../platform/web/page.tsx'
import { copyResource, dataResource, myDataPage, takeInPage } from '../whole-person/copy-pages.tsx'
import { erasePage, erasureAskedPage } from '../whole-person/erase-pages.tsx'
import { receiptDoorPage, receiptPage, receiptResource } from '../whole-person/receipt-pages.tsx'

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
  tablesPage,
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
  myDataPage,
  copyResource,
  dataResource,
  takeInPage,
  erasePage,
  erasureAskedPage,
  receiptDoorPage,
  receiptPage,
  receiptResource,
  professionalDoorPage,
  whoSeesPage,
  sharePage,
  agePage,
  shareScopesPage,
  shareUntilPage,
  previewPage,
  stopGrantPage,
  resumeGrantPage,
  shareCodePage,
  peoplePage,
  personPage,
  formNotedPage,
  notebookPage,
  kindPage,
  summaryPage,
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
  occupationsPage,
  choicePage,
  choicePartPage,
  searchPage,
  favouritesPage,
  sheetPage,
  refusePage,
  likePage,
  unlikePage,
  putBackPage,
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
  todayPage,
  todaySkillPage,
]
