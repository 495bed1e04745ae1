import type { Door } from '../../platform/web/page.tsx'
import { applicationDoors } from './doors/application-doors.ts'
import { askToShowDoors } from './doors/ask-to-show-doors.ts'
import { awardDoors } from './doors/award-doors.ts'
import { badgeDoors } from './doors/badge-doors.ts'
import { cvDoors } from './doors/cv-doors.ts'
import { endorsementDoors } from './doors/endorsement-doors.ts'
import { explorerDoors } from './doors/explorer-doors.ts'
import { occupationDoors } from './doors/occupation-doors.ts'
import { portfolioDoors } from './doors/portfolio-doors.ts'
import { professionalDoors } from './doors/professional-doors.ts'
import { publicDoors } from './doors/public-doors.ts'
import { recommendationDoors } from './doors/recommendation-doors.ts'
import { spaceDoors } from './doors/space-doors.ts'
import { storyDoors } from './doors/story-doors.ts'
import { mayWait } from './may-wait.ts'

/** Every address of the product. */
export const doors: Door[] = [
  ...publicDoors,
  ...explorerDoors,
  ...spaceDoors,
  ...professionalDoors,
  ...applicationDoors,
  ...awardDoors,
  ...portfolioDoors,
  ...endorsementDoors,
  ...askToShowDoors,
  ...badgeDoors,
  ...cvDoors,
  ...recommendationDoors,
  ...storyDoors.map(mayWait),
  ...occupationDoors.map(mayWait),
]
