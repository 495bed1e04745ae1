import { type Reading, sayer } from '../../platform/words.ts'
import type { Endorsement } from './endorsement.ts'
import { endorsementWords } from './words.ts'

type Known = Pick<Endorsement, 'assurance' | 'knownAs' | 'closeness'>

/** How well it is known who signed, then what ties them to whose badge it is. */
export function knownInWords({ assurance, knownAs, closeness }: Known, reading: Reading): string[] {
  const say = sayer(endorsementWords, reading)
  return [
    ...(assurance ? [say(`assurance-${assurance}`, { organisation: knownAs ?? '' })] : []),
    ...(closeness ? [say(`close-${closeness}`)] : []),
  ]
}

/** "Claire Morel, cheffe de rayon, Le Four". */
export const signerInWords = ({
  name,
  role,
  belongsTo,
}: {
  name: string
  role: string | null
  belongsTo: string | null
}) => [name, role, belongsTo].filter(Boolean).join(', ')
