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
  /**
   * What the browser forgets of this site: everything, or only the pages it holds when others of this device may have
   * something waiting there. The script of the page takes away what is the person's own.
   */
  forgets?: 'everything' | 'pages'
  /** The browser sends the same form again to the next address. */
  sendAgain?: boolean
  /** An address of another site, allowed by the operator's settings (a sign-in provider); it takes the place of `goTo`. */
  elsewhere?: string
}

/** The cookies of the product: session, display, this device, a code being typed, a visit to a provider, a key typed on the way. */
export type CookieName = 'session' | 'affichage' | 'appareil' | 'code' | 'depart' | 'cle'
export type CookieOrder = { name: CookieName; value: string | null; keptFor?: number }

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
