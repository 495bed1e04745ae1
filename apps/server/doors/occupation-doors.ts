import { historyPage } from '../../../areas/listings/pages/history-page.tsx'
import { moveAboutPage } from '../../../areas/moves/pages/move-about-page.tsx'
import {
  removeMovePage,
  restoreMovePage,
  tellMovePage,
} from '../../../areas/moves/pages/move-deeds.tsx'
import { movePage } from '../../../areas/moves/pages/move-page.tsx'
import { movesPage } from '../../../areas/moves/pages/moves-page.tsx'
import { newMovePage } from '../../../areas/moves/pages/new-move-page.tsx'
import { moveResultPage } from '../../../areas/moves/pages/result-page.tsx'
import { choicePage } from '../../../areas/occupations/pages/choice-page.tsx'
import { choicePartPage } from '../../../areas/occupations/pages/choice-part-page.tsx'
import { comparePage } from '../../../areas/occupations/pages/compare/compare-page.tsx'
import { favouritesPage } from '../../../areas/occupations/pages/favourites-page.tsx'
import { notePage } from '../../../areas/occupations/pages/note-page.tsx'
import { occupationsPage } from '../../../areas/occupations/pages/occupations-page.tsx'
import { likePage, putBackPage, unlikePage } from '../../../areas/occupations/pages/opinion-doors.ts'
import { forMePage } from '../../../areas/occupations/pages/reflection/for-me-page.tsx'
import { refusePage } from '../../../areas/occupations/pages/refuse-page.tsx'
import { searchPage } from '../../../areas/occupations/pages/search-page.tsx'
import { sheetPage } from '../../../areas/occupations/pages/sheet-page.tsx'
import type { Door } from '../../../platform/web/page.tsx'
import { noted } from '../noted.ts'

/** Occupations, and what one does to get there. Literal addresses come before those with a name in them. */
export const occupationDoors: Door[] = [
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
  movesPage,
  newMovePage,
  moveAboutPage,
  movePage,
  moveResultPage,
  tellMovePage,
  removeMovePage,
  restoreMovePage,
]
