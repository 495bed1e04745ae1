import {
  askForBadgePage,
  askForOrganisationPage,
  badgeEndorsementsPage,
} from '../../../areas/endorsements/pages/asking-pages.tsx'
import { issuerEndorsementsResource } from '../../../areas/endorsements/pages/endorsement-files.ts'
import {
  letterCodePage,
  letterNoPage,
  letterPage,
  letterThanksPage,
  letterWithdrawPage,
} from '../../../areas/endorsements/pages/letter-pages.tsx'
import {
  endorseBadgePage,
  endorseOrganisationPage,
} from '../../../areas/endorsements/pages/own-accord-pages.tsx'
import {
  answerAskPage,
  organisationEndorsementsPage,
  takeBackPage,
} from '../../../areas/endorsements/pages/signing-pages.tsx'
import type { Door } from '../../../platform/web/page.tsx'

/** Standing behind a badge, or behind who gives it. Literal addresses come before those with a name in them. */
export const endorsementDoors: Door[] = [
  badgeEndorsementsPage,
  askForBadgePage,
  organisationEndorsementsPage,
  askForOrganisationPage,
  answerAskPage,
  takeBackPage,
  endorseBadgePage,
  endorseOrganisationPage,
  issuerEndorsementsResource,
  letterThanksPage,
  letterWithdrawPage,
  letterPage,
  letterCodePage,
  letterNoPage,
]
