import { refusal } from '../../platform/refusal.ts'

/** Two sign-in providers of the State: one for people, one for people at work. Never obligatory. */
export type Provider = 'franceconnect' | 'proconnect'

/** A visit to the provider that comes back within ten minutes. */
export const VISIT_MINUTES = 10

export const visitFailed = refusal('providers.visitFailed', 403)
export const identityUnknown = refusal('providers.identityUnknown', 403)
export const noSuchProvider = refusal('providers.noSuchProvider', 404)

export function isProvider(name: string): name is Provider {
  return name === 'franceconnect' || name === 'proconnect'
}

/**
 * True when the provider vouches at least as firmly as was asked. European levels are ordered: who asked for
 * eidas1 accepts eidas2; any other value must be one of those asked.
 */
export function isFirmEnough(asked: string | undefined, given: unknown): boolean {
  if (!asked) return true
  if (typeof given !== 'string') return false
  const level = (acr: string) => Number(/^eidas([1-3])$/.exec(acr)?.[1] ?? 0)
  return asked
    .split(' ')
    .some((acr) => acr === given || (level(acr) > 0 && level(given) >= level(acr)))
}
