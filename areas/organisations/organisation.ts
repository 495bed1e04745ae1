import { z } from 'zod'
import { oneOf, optionalText, text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'
import { isSiret } from './siret.ts'

export const ORGANISATION_KINDS = [
  'association',
  'company',
  'public',
  'school',
  'insertion',
  'other',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** What recognises: an association, a company, a mission locale, a school, an ESAT. Professionals speak for it. */
export type Organisation = {
  id: string
  /** Its name in addresses: given once, never changed, for badges name it. */
  slug: string
  name: string
  kind: OrganisationKind
  about: string | null
  /** Always https. */
  site: string | null
  town: string
  postalCode: string
  /** INSEE code, once the communes are loaded and one has this town and postal code. */
  commune: string | null
  siret: string | null
  /** In the public directory. Its own page stays open, for its badges name it. */
  isListed: boolean
  createdAt: Date
  /** The day the operator checked the number, or that the site is theirs; nothing else was checked. */
  siretVerifiedAt: Date | null
  siteVerifiedAt: Date | null
}

/** As the database asks it too. */
export const isSlug = (text: string) => /^[a-z0-9]([a-z0-9-]{0,42}[a-z0-9])?$/.test(text)

/** One professional founds or joins so many; more would be a register, not a place of work. */
export const MOST_ORGANISATIONS = 20

const site = optionalText(200)
  .transform((typed) => (typed === null ? null : (siteOf(typed) ?? '')))
  .refine((found) => found !== '', 'organisations.badSite')

const siret = optionalText(30)
  .transform((typed) => typed?.replace(/[\s.]/g, '') ?? null)
  .refine((digits) => digits === null || isSiret(digits), 'organisations.badSiret')

/** What an organisation says of itself. */
export const organisationAsk = z.object({
  name: text(120),
  kind: oneOf(ORGANISATION_KINDS),
  about: optionalText(600),
  town: text(80),
  postalCode: text(10)
    .transform((typed) => typed.replace(/\s/g, ''))
    .refine((digits) => /^\d{5}$/.test(digits), 'organisations.badPostalCode'),
  site,
  siret,
  isListed: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
})
export type OrganisationAsk = z.output<typeof organisationAsk>

/** The address of a site as it is kept: https, a real name, no password in it; undefined when it is none. */
export function siteOf(typed: string): string | undefined {
  const address = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`)
  if (address?.protocol !== 'https:' || address.username !== '' || address.password !== '')
    return undefined
  const isNamed = /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/.test(address.hostname)
  return isNamed && address.port === '' ? address.href : undefined
}

/** The domain of a site, without the usual first word. */
export const domainOf = (address: string) => new URL(address).hostname.replace(/^www\./, '')

/** What was checked holds as long as it is the same name with the same number, or the same site. */
export function stillVerified(
  before: Organisation,
  now: Pick<Organisation, 'name' | 'siret' | 'site'>,
): Pick<Organisation, 'siretVerifiedAt' | 'siteVerifiedAt'> {
  const isSame = before.name === now.name
  const isSameSite =
    before.site !== null && now.site !== null && domainOf(before.site) === domainOf(now.site)
  return {
    siretVerifiedAt: isSame && before.siret === now.siret ? before.siretVerifiedAt : null,
    siteVerifiedAt: isSame && isSameSite ? before.siteVerifiedAt : null,
  }
}

export const noSuchOrganisation = refusal('organisations.noSuchOrganisation', 404)
export const tooManyOrganisations = refusal('organisations.tooMany', 422)
export const notWhatTheySay = refusal('organisations.notWhatTheySay', 422)
export const onlyForOperators = refusal('organisations.onlyForOperators', 403)
