import { listInWords } from '../../../platform/day.ts'
import type { Reading, Say } from '../../../platform/words.ts'
import type { Scope } from '../grant.ts'
import type { consentWords } from '../words.ts'

export const SCOPE_WORDS = {
  card: { label: 'myCard', hint: 'myCardHint', icon: 'path', of: 'yourCard' },
  experiences: {
    label: 'myExperiences',
    hint: 'myExperiencesHint',
    icon: 'notebook',
    of: 'yourExperiences',
  },
  likes: { label: 'myLikes', hint: 'myLikesHint', icon: 'heart', of: 'yourLikes' },
} as const satisfies Record<Scope, object>

/** "votre carte et vos goûts". */
export function scopesInWords(
  scopes: readonly Scope[],
  say: Say<typeof consentWords>,
  reading: Reading,
): string {
  const said = scopes.map((scope) => say(SCOPE_WORDS[scope].of))
  return listInWords(said, reading)
}
