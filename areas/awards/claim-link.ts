import { z } from 'zod'
import { oneOf, text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

/** A badge that whoever comes may take: by an address or its QR code, so many times, until a day. */
export type ClaimLink = {
  id: string
  badgeId: string
  organisationId: string
  madeBy: string | null
  label: string
  sealedToken: string
  quota: number
  taken: number
  madeAt: Date
  endsAt: Date
  stoppedAt: Date | null
}

export const CLAIM_DAYS = ['1', '7', '30', '90'] as const
export const MOST_CLAIMS = 500
export const MOST_LINKS = 50

export const claimLinkForm = z.object({
  label: text(80),
  quota: z.coerce
    .number('claims.badQuota')
    .int('claims.badQuota')
    .min(1, 'claims.badQuota')
    .max(MOST_CLAIMS, 'claims.badQuota'),
  days: oneOf(CLAIM_DAYS),
})

export type ClaimState = 'open' | 'stopped' | 'over' | 'empty'

export function stateOf(link: ClaimLink, now: Date): ClaimState {
  if (link.stoppedAt) return 'stopped'
  if (link.endsAt <= now) return 'over'
  return link.taken >= link.quota ? 'empty' : 'open'
}

export const claimClosed = refusal('claims.closed', 410)
export const noSuchLink = refusal('claims.noSuchLink', 404)
export const tooManyLinks = refusal('claims.tooManyLinks', 409)
