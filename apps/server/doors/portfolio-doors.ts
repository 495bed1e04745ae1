import { bringPage } from '../../../areas/brought-badges/pages/bring-page.tsx'
import { broughtFileResource } from '../../../areas/brought-badges/pages/brought-file.ts'
import {
  broughtListPage,
  broughtPage,
  removeBroughtPage,
  restoreBroughtPage,
} from '../../../areas/brought-badges/pages/brought-pages.tsx'
import { previewPage } from '../../../areas/brought-badges/pages/preview-page.tsx'
import { herePage, ownHerePage } from '../../../areas/here/pages/here-page.tsx'
import {
  hereSheetResource,
  ownHereSheetResource,
} from '../../../areas/here/pages/sheet-resources.ts'
import { choosePiecesPage, orderPiecesPage } from '../../../areas/portfolio/pages/choose-page.tsx'
import {
  collectionPage,
  removeCollectionPage,
} from '../../../areas/portfolio/pages/collection-page.tsx'
import {
  cardResource,
  oembedResource,
} from '../../../areas/portfolio/pages/links/card-resource.tsx'
import {
  sendLetterPage,
  writeLetterPage,
} from '../../../areas/portfolio/pages/links/letter-pages.tsx'
import {
  collectionLinkPage,
  hereOnLinkPage,
  stopCollectionLinkPage,
} from '../../../areas/portfolio/pages/links/link-page.tsx'
import { qrPngResource, qrSvgResource } from '../../../areas/portfolio/pages/links/qr-resources.ts'
import { shareCollectionPage } from '../../../areas/portfolio/pages/links/share-page.tsx'
import {
  shownBadgeResource,
  shownBroughtResource,
  shownPhotoResource,
  shownVoiceResource,
} from '../../../areas/portfolio/pages/links/shown-files.ts'
import {
  reportPortfolioPage,
  shownPortfolioPage,
} from '../../../areas/portfolio/pages/links/shown-page.tsx'
import {
  newCollectionPage,
  renameCollectionPage,
} from '../../../areas/portfolio/pages/name-pages.tsx'
import { portfolioPage } from '../../../areas/portfolio/pages/portfolio-page.tsx'
import {
  learnerRecordResource,
  takeAwayPage,
} from '../../../areas/portfolio/pages/record/take-away-page.tsx'
import type { Door } from '../../../platform/web/page.tsx'
import { badgesOfHere } from '../recognition/badges-of-here.ts'

/** What I know how to do, and whom I show it to. Literal addresses come before those with a name in them. */
export const portfolioDoors: Door[] = [
  portfolioPage,
  takeAwayPage,
  learnerRecordResource,
  broughtListPage,
  bringPage(badgesOfHere),
  previewPage,
  broughtPage(badgesOfHere),
  broughtFileResource,
  removeBroughtPage,
  restoreBroughtPage,
  newCollectionPage,
  collectionPage,
  choosePiecesPage,
  orderPiecesPage,
  renameCollectionPage,
  removeCollectionPage,
  shareCollectionPage,
  collectionLinkPage,
  writeLetterPage,
  sendLetterPage,
  stopCollectionLinkPage,
  hereOnLinkPage,
  ownHerePage,
  ownHereSheetResource,
  qrSvgResource,
  qrPngResource,
  shownPortfolioPage,
  reportPortfolioPage,
  herePage,
  hereSheetResource,
  shownPhotoResource,
  shownVoiceResource,
  shownBadgeResource,
  shownBroughtResource,
  cardResource,
  oembedResource,
]
