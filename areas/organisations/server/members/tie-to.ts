import type { Context } from '../../../../platform/server/context.ts'
import { domainOf } from '../../organisation.ts'
import { findOrganisation } from '../organisation-store.ts'
import { findMembers } from './member-store.ts'

/** What ties somebody to an organisation: they speak for it, they have the address of who does, or they share its domain. */
export type Tie = 'person' | 'address' | 'domain'

type Somebody = {
  organisationId: string
  professionalId?: string | undefined
  mail?: string | undefined
  /** A domain that says where somebody works; nothing for those where anybody opens a mail box. */
  domain?: string | undefined
}

/** The closest tie, if there is one. */
export async function tieTo(
  ctx: Pick<Context, 'db'>,
  { organisationId, professionalId, mail, domain }: Somebody,
): Promise<Tie | null> {
  const members = await findMembers(ctx.db, organisationId)
  if (members.some((member) => member.professionalId === professionalId)) return 'person'
  if (members.some(({ email }) => email === mail)) return 'address'
  if (domain === undefined) return null
  const site = (await findOrganisation(ctx.db, { organisationId }))?.site
  const domains = members.map(({ email }) => email.slice(email.lastIndexOf('@') + 1))
  return [...domains, site ? domainOf(site) : ''].includes(domain) ? 'domain' : null
}
