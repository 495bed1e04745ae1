import { answerAskPage } from '../../../areas/recommendations/pages/answer-ask-page.tsx'
import {
  refuseAskPage,
  reportAskPage,
  thanksForAnswerPage,
  withdrawPage,
} from '../../../areas/recommendations/pages/answer-end-pages.tsx'
import { answerSeenPage } from '../../../areas/recommendations/pages/answer-seen-page.tsx'
import { answerSignPage } from '../../../areas/recommendations/pages/answer-sign-page.tsx'
import {
  answerVoicePage,
  dropVoicePage,
} from '../../../areas/recommendations/pages/answer-voice-pages.tsx'
import { answerWhoPage } from '../../../areas/recommendations/pages/answer-who-page.tsx'
import { askLookPage } from '../../../areas/recommendations/pages/ask-look-page.tsx'
import { askWhatPage } from '../../../areas/recommendations/pages/ask-what-page.tsx'
import { askWhoPage } from '../../../areas/recommendations/pages/ask-who-page.tsx'
import { recommendationPage } from '../../../areas/recommendations/pages/recommendation-page.tsx'
import { recommendationsPage } from '../../../areas/recommendations/pages/recommendations-page.tsx'
import {
  answerVoiceResource,
  heardVoiceResource,
  ownVoiceResource,
} from '../../../areas/recommendations/pages/voice-resources.ts'
import type { Door } from '../../../platform/web/page.tsx'

/** Asking others what they saw, and answering without an account. Literal addresses come before those with a name in them. */
export const recommendationDoors: Door[] = [
  askWhoPage,
  recommendationsPage,
  recommendationPage,
  askWhatPage,
  askLookPage,
  answerAskPage,
  answerSeenPage,
  answerVoicePage,
  dropVoicePage,
  answerVoiceResource,
  ownVoiceResource,
  heardVoiceResource,
  answerWhoPage,
  answerSignPage,
  refuseAskPage,
  reportAskPage,
  thanksForAnswerPage,
  withdrawPage,
]
