import { accessCardPage } from '../../areas/accounts/pages/access-card-page.tsx'
import { choosePinPage } from '../../areas/accounts/pages/choose-pin-page.tsx'
import { leavePage } from '../../areas/accounts/pages/leave-page.tsx'
import { professionalDoorPage } from '../../areas/accounts/pages/professional-door-page.tsx'
import { resumePage } from '../../areas/accounts/pages/resume-page.tsx'
import { welcomePage } from '../../areas/accounts/pages/welcome-page.tsx'
import { discoverPage } from '../../areas/interests/pages/discover-page.tsx'
import { interestsPage } from '../../areas/interests/pages/interests-page.tsx'
import { interestOrderPage } from '../../areas/interests/pages/order-page.tsx'
import type { Door } from '../../platform/web/page.tsx'

/** Every address of the product, one line each. Literal addresses come before those with a name in them. */
export const doors: Door[] = [
  welcomePage,
  resumePage,
  accessCardPage,
  choosePinPage,
  leavePage,
  professionalDoorPage,
  interestsPage,
  interestOrderPage,
  discoverPage,
]
