import { peoplePage } from '../../../areas/accompaniment/pages/people-page.tsx'
import { formNotedPage, personPage } from '../../../areas/accompaniment/pages/person-page.tsx'
import { previewPage } from '../../../areas/accompaniment/pages/preview-page.tsx'
import {
  columnsPage,
  pasteLinesPage,
  sendFilePage,
} from '../../../areas/local-referentials/pages/lines-pages.tsx'
import {
  compareWithPage,
  listPage,
  takeSurePage,
  undoDeedPage,
} from '../../../areas/local-referentials/pages/list-page.tsx'
import { listsPage, newListPage } from '../../../areas/local-referentials/pages/lists-pages.tsx'
import {
  euresResource,
  publishPage,
  removeListPage,
} from '../../../areas/local-referentials/pages/publish-pages.tsx'
import { reviewLinePage, reviewPage } from '../../../areas/local-referentials/pages/review-page.tsx'
import { tablePage } from '../../../areas/local-referentials/pages/table-page.tsx'
import {
  cancelInvitationPage,
  inviteMemberPage,
  memberRolePage,
  putMemberBackPage,
  removeMemberPage,
} from '../../../areas/organisations/pages/members-pages.tsx'
import {
  acceptInvitationPage,
  declineInvitationPage,
  newOrganisationPage,
  organisationsPage,
} from '../../../areas/organisations/pages/organisations-page.tsx'
import {
  changeOrganisationPage,
  comeBackPage,
  leaveOrganisationPage,
  ownOrganisationPage,
} from '../../../areas/organisations/pages/own-organisation-page.tsx'
import {
  cardsPage,
  cardsPdfResource,
  cardsSheetPage,
  reissueCardPage,
  withdrawCardPage,
} from '../../../areas/professionals/pages/cards-pages.tsx'
import { professionalDoorPage } from '../../../areas/professionals/pages/professional-door-page.tsx'
import { secondKeyPage } from '../../../areas/professionals/pages/second-key-page.tsx'
import {
  closeSessionsPage,
  recoveryKeptPage,
  recoveryPage,
  securityPage,
} from '../../../areas/professionals/pages/security-page.tsx'
import type { Door } from '../../../platform/web/page.tsx'

/** For those who accompany. Literal addresses come before those with a name in them. */
export const professionalDoors: Door[] = [
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
  previewPage,
  peoplePage,
  personPage,
  formNotedPage,
  listsPage,
  newListPage,
  listPage,
  pasteLinesPage,
  sendFilePage,
  columnsPage,
  takeSurePage,
  compareWithPage,
  undoDeedPage,
  reviewPage,
  reviewLinePage,
  tablePage,
  publishPage,
  euresResource,
  removeListPage,
  organisationsPage,
  newOrganisationPage,
  acceptInvitationPage,
  declineInvitationPage,
  ownOrganisationPage,
  changeOrganisationPage,
  inviteMemberPage,
  cancelInvitationPage,
  memberRolePage,
  removeMemberPage,
  putMemberBackPage,
  leaveOrganisationPage,
  comeBackPage,
]
