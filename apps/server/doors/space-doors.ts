import { accessCardPage } from '../../../areas/accounts/pages/access-card-page.tsx'
import { choosePinPage } from '../../../areas/accounts/pages/choose-pin-page.tsx'
import { leavePage } from '../../../areas/accounts/pages/leave-page.tsx'
import { mailCodePage } from '../../../areas/accounts/pages/mail/mail-code-page.tsx'
import {
  mailPage,
  mailResumePage,
  removeMailPage,
} from '../../../areas/accounts/pages/mail/mail-page.tsx'
import { mySpacePage } from '../../../areas/accounts/pages/my-space-page.tsx'
import {
  providerReturnPage,
  providerStartPage,
} from '../../../areas/accounts/pages/provider/provider-doors.ts'
import { resumePage } from '../../../areas/accounts/pages/resume-page.tsx'
import {
  closeDevicePage,
  closeOtherDevicesPage,
  devicesPage,
} from '../../../areas/accounts/pages/session/devices-page.tsx'
import {
  dropAnswerPage,
  keptAnswerPage,
} from '../../../areas/accounts/pages/session/kept-answer-page.tsx'
import {
  forgetOnDevicePage,
  peoplePage,
  switchPage,
} from '../../../areas/accounts/pages/session/people-page.tsx'
import { stillHerePage } from '../../../areas/accounts/pages/session/still-here-page.ts'
import { unlockPage } from '../../../areas/accounts/pages/session/unlock-page.tsx'
import { welcomePage } from '../../../areas/accounts/pages/welcome-page.tsx'
import { agePage } from '../../../areas/consent/pages/age-page.tsx'
import { stopOutsidePage } from '../../../areas/consent/pages/outside-pages.tsx'
import {
  shareScopesPage,
  shareUntilPage,
} from '../../../areas/consent/pages/share-choice-pages.tsx'
import { shareCodePage } from '../../../areas/consent/pages/share-code-page.tsx'
import { sharePage } from '../../../areas/consent/pages/share-page.tsx'
import { resumeGrantPage, stopGrantPage } from '../../../areas/consent/pages/stop-pages.ts'
import { whoSeesPage } from '../../../areas/consent/pages/who-sees-page.tsx'
import type { Door } from '../../../platform/web/page.tsx'
import {
  copyResource,
  dataResource,
  myDataPage,
  takeInPage,
} from '../../whole-person/copy-pages.tsx'
import { erasePage, erasureAskedPage } from '../../whole-person/erasure/erase-pages.tsx'
import {
  receiptDoorPage,
  receiptPage,
  receiptResource,
} from '../../whole-person/erasure/receipt-pages.tsx'
import { joinPage, leaveDraftPage } from '../../whole-person/join/join-pages.tsx'
import { endsHere } from '../may-wait.ts'
import { shownOutside } from '../outside/shown-outside.ts'

/** One’s own space: account, devices, sharing, data. Literal addresses come before those with a name in them. */
export const spaceDoors: Door[] = [
  welcomePage,
  resumePage,
  accessCardPage,
  choosePinPage,
  endsHere(leavePage),
  mySpacePage,
  myDataPage,
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
  dataResource,
  takeInPage,
  endsHere(erasePage),
  erasureAskedPage,
  receiptDoorPage,
  receiptPage,
  receiptResource,
  whoSeesPage(shownOutside),
  stopOutsidePage(shownOutside),
  sharePage,
  agePage,
  shareScopesPage,
  shareUntilPage,
  stopGrantPage,
  resumeGrantPage,
  shareCodePage,
]
