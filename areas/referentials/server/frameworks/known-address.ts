import type { Place } from '../../../knowledge/referential.ts'

const ESCO = /^https?:\/\/data\.europa\.eu\/esco\/(occupation|skill|isco)\//

/** The concept that a public address names, when we know whose addresses these are. */
export function knownAddress(address: string): Place | undefined {
  const [, kind] = ESCO.exec(address) ?? []
  if (kind === undefined) return undefined
  return {
    referential: 'esco',
    kind: kind === 'isco' ? 'isco_group' : kind,
    code: address.replace(/^https/, 'http'),
  }
}
