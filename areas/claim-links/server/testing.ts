import type { House } from '../../../platform/server/testing.ts'
import type { ClaimLink } from '../claim-link.ts'
import { codesToGive, makeClaimLink } from './make-claim-link.ts'

type Asked = { badgeSlug: string; quota?: number; from?: string; until?: string; byCodes?: boolean }

/** An address by which Nadia gives a badge, with its secret, and its codes when it has any. */
export async function givenClaimLink(
  house: House,
  { badgeSlug, quota = 5, from, until = '2027-01-31', byCodes = false }: Asked,
): Promise<{ link: ClaimLink; token: string; codes: string[] }> {
  const asked = { badgeSlug, label: 'Atelier', quota, from: from ?? null, until, byCodes }
  const link = await house.as('nadia', makeClaimLink, asked)
  const token = house.ctx('nadia').secrets.unseal(link.sealedToken)
  const codes = byCodes ? (await house.as('nadia', codesToGive, { claimId: link.id })).codes : []
  return { link, token, codes }
}
