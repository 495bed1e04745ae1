import type { House } from '../../../platform/server/testing.ts'
import type { Opinion } from '../opinion.ts'
import { likeOccupation } from './like-occupation.ts'
import { refuseOccupation } from './refuse-occupation.ts'

/** What somebody of the house says of an occupation. */
export async function givenOpinion(
  house: House,
  name: string,
  code: string,
  kind: Opinion['kind'],
): Promise<void> {
  if (kind === 'favourite') await house.as(name, likeOccupation, { code })
  else await house.as(name, refuseOccupation, { code, reason: null, words: null })
}
