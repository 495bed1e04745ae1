import type { House } from '../../../platform/server/testing.ts'
import { chooseInterests } from './choose-interests.ts'

/** What somebody of the house likes, most liked first. */
export async function givenInterests(
  house: House,
  name: string,
  families: readonly string[],
): Promise<void> {
  await house.as(name, chooseInterests, { shown: [], ticked: families })
}
