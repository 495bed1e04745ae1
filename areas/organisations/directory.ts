import { z } from 'zod'
import { DEPARTMENTS } from './departments.ts'
import { ORGANISATION_KINDS, type Organisation, type OrganisationKind } from './organisation.ts'

/** What somebody looks for in the directory: around a place, of a kind. */
export type Wanted = { place: string; kind: OrganisationKind | undefined }

export const PLACE_MOST = 80
/** So many on a page. */
export const EACH = 30

const kindShape = z.enum(ORGANISATION_KINDS)

/** A kind as an address says it; anything else is every kind. */
export const kindAsked = (text: string): OrganisationKind | undefined =>
  kindShape.safeParse(text).data

/** The department of a place: by its commune when it is known, else by its postal code, nearly always the same. */
export function departmentOf({
  commune,
  postalCode,
}: Pick<Organisation, 'commune' | 'postalCode'>): string {
  const code = commune ?? postalCode
  if (/^9[78]/.test(code)) return code.slice(0, 3)
  if (commune === null && code.startsWith('20')) return /^20[01]/.test(code) ? '2A' : '2B'
  return code.slice(0, 2)
}

/** Letters as they are compared: no capital, no accent, "saint" as "st". */
export const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bsaint(e?)\b/g, 'st$1')

/** Whether an organisation is where somebody looks: a town, a department by name or number, a postal code. */
export function isAround(
  organisation: Pick<Organisation, 'town' | 'commune' | 'postalCode'>,
  place: string,
): boolean {
  const wanted = plain(place)
  if (wanted === '') return true
  const department = departmentOf(organisation)
  if (/^\d{5}$/.test(wanted)) return organisation.postalCode === wanted
  if (/^(\d{2,3}|2[ab])$/.test(wanted)) return department.toLowerCase() === wanted
  if (plain(DEPARTMENTS[department] ?? '') === wanted) return true
  return ` ${plain(organisation.town)}`.includes(` ${wanted}`)
}

/** Those somebody looks for, by name. */
export function lookFor(all: readonly Organisation[], { place, kind }: Wanted): Organisation[] {
  return all.filter((one) => (!kind || one.kind === kind) && isAround(one, place))
}
