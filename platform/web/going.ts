import type { Facts } from '../words.ts'
import { localAddress } from './local-address.ts'

/** Where the person goes after a deed, and what is said there. */
export type Going = {
  goTo: string
  /** Code of a sentence (`experiences.deleted`) shown once on the next page. */
  notice?: string
  facts?: Facts
  /** A form on the next page's notice that undoes the deed. */
  undo?: string
  cookies?: CookieOrder[]
  clearSiteData?: boolean
}

/** `cle`: what this browser has been allowed to open by a secret typed on the way. */
export type CookieOrder = {
  name: 'session' | 'affichage' | 'cle'
  value: string | null
  keptFor?: number
}

/** POST → redirect → GET. Only addresses of this site. */
export function goTo(
  address: string,
  notice?: string,
  more: Omit<Going, 'goTo' | 'notice'> = {},
): Going {
  if (localAddress(address) === undefined) throw new Error('Not an address of this site')
  return { goTo: address, ...(notice ? { notice } : {}), ...more }
}

export function isGoing(answer: unknown): answer is Going {
  return typeof answer === 'object' && answer !== null && 'goTo' in answer
}
