import type { AwardInSight } from '../../../awards/server/receiving/own-award.ts'

/** "Add to profile" of LinkedIn, filled in: its documented address; it is opened by the person, never by us. */
export function linkedInAddress({ award, version, giver }: AwardInSight, page: string): string {
  const asked = new URLSearchParams({
    startTask: 'CERTIFICATION_NAME',
    name: version.content.name,
    issueYear: String(award.givenAt.getUTCFullYear()),
    issueMonth: String(award.givenAt.getUTCMonth() + 1),
    certUrl: page,
  })
  if (giver) asked.set('organizationName', giver.name)
  if (award.validUntil) {
    asked.set('expirationYear', String(award.validUntil.getUTCFullYear()))
    asked.set('expirationMonth', String(award.validUntil.getUTCMonth() + 1))
  }
  return `https://www.linkedin.com/profile/add?${asked}`
}
