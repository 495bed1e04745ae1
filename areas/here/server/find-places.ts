import type { Context } from '../../../platform/server/context.ts'
import { publishedBadgesNamed } from '../../badges/server/versions/badges-of.ts'
import type { BadgeVersion } from '../../badges/version.ts'
import type { Occupation } from '../../knowledge/occupation.ts'
import { searchOccupations } from '../../knowledge/server/search-occupations.ts'

/** What somebody may mean by "here". */
export type Found = { occupations: Occupation[]; badges: BadgeVersion[] }

const OCCUPATIONS = 6
const BADGES = 6

/** Occupations and badges of organisations for a few words typed. */
export async function findPlaces(ctx: Context, words: string): Promise<Found> {
  if (words === '') return { occupations: [], badges: [] }
  const occupations = await searchOccupations(ctx, words)
  return {
    occupations: occupations.slice(0, OCCUPATIONS),
    badges: await publishedBadgesNamed(ctx, { words, most: BADGES }),
  }
}
