import { type Reading, sayer } from '../../../platform/words.ts'
import { Tag } from '../../../ui/show/tag.tsx'
import { directoryWords } from '../directory-words.ts'
import type { Organisation } from '../organisation.ts'

type Known = Pick<Organisation, 'siretVerifiedAt' | 'siteVerifiedAt'>

/** Beside the name of an organisation: somebody verified who it is, or it only signs here. Never the one for the other. */
export function HowKnown({ organisation, reading }: { organisation: Known; reading: Reading }) {
  const say = sayer(directoryWords, reading)
  const isVerified = organisation.siretVerifiedAt !== null || organisation.siteVerifiedAt !== null
  return isVerified ? (
    <Tag icon="seal-check" label={say('isVerified')} />
  ) : (
    <span class="quiet">{say('onlySigns')}</span>
  )
}
