import type { Reading, Say } from '../../../platform/words.ts'
import { type NearGroup, skillName } from '../suggestion.ts'
import type { occupationWords } from '../words.ts'
import { InFrench } from './in-french.tsx'

type Props = { group: NearGroup; say: Say<typeof occupationWords>; reading: Reading }

/** More in one sentence is a list nobody reads. */
export const NAMED_NEAR = 4

/** One thing the person knows, and what it is close to. */
export function NearLine({ group: { by, skills }, say, reading }: Props) {
  const named = skills.slice(0, NAMED_NEAR).map((skill) => skillName(skill, reading))
  return (
    <>
      {say('youKnow')} <InFrench>{skillName(by, reading)}</InFrench>.
      {reading.mode === 'facile' ? '\n' : ' '}
      {say('nearTo')} <InFrench>{named.join(', ')}</InFrench>.
    </>
  )
}
