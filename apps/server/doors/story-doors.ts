import { shortStoryPage } from '../../../areas/answers/pages/short-story-page.tsx'
import { keepAnswerPage, twoAnswersPage } from '../../../areas/answers/pages/two-answers-page.tsx'
import { cardPage } from '../../../areas/card/pages/card-page.tsx'
import { cardPdfResource } from '../../../areas/card/pages/card-pdf-resource.ts'
import { printCardPage } from '../../../areas/card/pages/print-card-page.tsx'
import { cardSkillPage } from '../../../areas/card/pages/skill-page.tsx'
import { todayPage } from '../../../areas/card/pages/today-page.tsx'
import { todaySkillPage } from '../../../areas/card/pages/today-skill-page.tsx'
import {
  firstQuestionPage,
  nextQuestionPage,
} from '../../../areas/engagement/pages/question-pages.tsx'
import { activitiesPage } from '../../../areas/experiences/pages/activities-page.tsx'
import { competencesPage } from '../../../areas/experiences/pages/competences-page.tsx'
import {
  deletePage,
  duplicatePage,
  restorePage,
} from '../../../areas/experiences/pages/deed-pages.tsx'
import { derivedLevelsPage } from '../../../areas/experiences/pages/derived-levels-page.tsx'
import { kindPage } from '../../../areas/experiences/pages/kind-page.tsx'
import { levelPage } from '../../../areas/experiences/pages/level-page.tsx'
import { notebookPage } from '../../../areas/experiences/pages/notebook-page.tsx'
import { proposalsPage } from '../../../areas/experiences/pages/proposals-page.tsx'
import { questionPage } from '../../../areas/experiences/pages/question-page.tsx'
import { summaryPage } from '../../../areas/experiences/pages/summary-page.tsx'
import { themePage } from '../../../areas/experiences/pages/theme-page.tsx'
import { whenPage } from '../../../areas/experiences/pages/when-page.tsx'
import { wherePage } from '../../../areas/experiences/pages/where-page.tsx'
import { afterPage } from '../../../areas/impact/pages/after-page.tsx'
import { beforePage } from '../../../areas/impact/pages/before-page.tsx'
import { recallPage } from '../../../areas/impact/pages/recall-page.tsx'
import { thanksPage } from '../../../areas/impact/pages/thanks-page.tsx'
import { verdictPage } from '../../../areas/impact/pages/verdict-page.tsx'
import { discoverPage } from '../../../areas/interests/pages/discover-page.tsx'
import { interestsPage } from '../../../areas/interests/pages/interests-page.tsx'
import { interestOrderPage } from '../../../areas/interests/pages/order-page.tsx'
import { addPhotoPage } from '../../../areas/keepsakes/pages/add-photo-page.tsx'
import {
  largePhotoResource,
  smallPhotoResource,
  voiceResource,
} from '../../../areas/keepsakes/pages/file-resources.ts'
import {
  deletePhotoPage,
  movePhotoPage,
  restorePhotoPage,
} from '../../../areas/keepsakes/pages/photo-deeds.ts'
import { photoPage } from '../../../areas/keepsakes/pages/photo-page.tsx'
import { photosPage } from '../../../areas/keepsakes/pages/photos-page.tsx'
import { deleteVoicePage, restoreVoicePage } from '../../../areas/keepsakes/pages/voice-deeds.ts'
import { voicePage } from '../../../areas/keepsakes/pages/voice-page.tsx'
import { deletePeriodPage, restorePeriodPage } from '../../../areas/periods/pages/period-deeds.ts'
import { periodKindPage } from '../../../areas/periods/pages/period-kind-page.tsx'
import { periodTimesPage } from '../../../areas/periods/pages/period-times-page.tsx'
import { periodWordsPage } from '../../../areas/periods/pages/period-words-page.tsx'
import { periodsPage } from '../../../areas/periods/pages/periods-page.tsx'
import type { Door } from '../../../platform/web/page.tsx'
import { noted } from '../noted.ts'
import { othersSaw } from '../others-saw.tsx'

/** What one lived, knows and likes. Literal addresses come before those with a name in them. */
export const storyDoors: Door[] = [
  notebookPage,
  twoAnswersPage,
  keepAnswerPage,
  kindPage,
  shortStoryPage,
  noted(summaryPage(othersSaw)),
  themePage,
  activitiesPage,
  proposalsPage,
  competencesPage,
  levelPage,
  questionPage,
  derivedLevelsPage,
  whenPage,
  wherePage,
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
  noted(duplicatePage),
  noted(deletePage),
  noted(restorePage),
  noted(interestsPage),
  noted(interestOrderPage),
  noted(discoverPage),
  afterPage,
  beforePage,
  recallPage,
  verdictPage,
  thanksPage,
  cardPage,
  cardPdfResource,
  printCardPage,
  cardSkillPage,
  todayPage,
  todaySkillPage,
]
