import { isPublicProvider } from '../organisations/verified-domain.ts'

/**
 * How well it is known who signed. It is said beside each recommendation and never rises by itself:
 * face to face without an address; an address that answered; one of a professional domain; one of an organisation the operator knows.
 */
export const ASSURANCES = ['place', 'mail', 'domain', 'organisation'] as const
export type Assurance = (typeof ASSURANCES)[number]

export function domainOf(mail: string): string {
  return mail.slice(mail.lastIndexOf('@') + 1).toLowerCase()
}

/** What an address that answered tells; a sub-domain is verified on its own, since others may own it. */
export function assuranceOf(mail: string | null, isVerified: boolean): Assurance {
  if (mail === null) return 'place'
  if (isVerified) return 'organisation'
  return isPublicProvider(domainOf(mail)) ? 'mail' : 'domain'
}
