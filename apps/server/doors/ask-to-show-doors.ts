import {
  chooseForAskPage,
  gatherForAskPage,
  showToAskerPage,
} from '../../../areas/asks-to-show/pages/answer-pages.tsx'
import { askPage, reportAskPage } from '../../../areas/asks-to-show/pages/ask-page.tsx'
import {
  beginAskPage,
  eraseAskPage,
  ownAskPage,
} from '../../../areas/asks-to-show/pages/asking-pages.tsx'
import type { Door } from '../../../platform/web/page.tsx'

/** Somebody asks to be shown what a person knows how to do; the person answers, or does not. */
export const askToShowDoors: Door[] = [
  beginAskPage,
  ownAskPage,
  eraseAskPage,
  askPage,
  reportAskPage,
  chooseForAskPage,
  gatherForAskPage,
  showToAskerPage,
]
