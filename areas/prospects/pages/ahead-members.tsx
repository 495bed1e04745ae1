import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { Details } from '../../../ui/show/details.tsx'
import { Name } from '../../explorer/pages/concept-name.tsx'
import type { Region } from '../prospect.ts'
import { tagWords } from '../prospect-words.ts'
import type { Member } from '../server/members-of.ts'
import type { Ahead } from '../server/prospects-of.ts'
import type { aheadWords } from '../words.ts'

type Props = Pick<Ahead, 'about'> & {
  members: readonly Member[]
  region: Region | null
  say: Say<typeof aheadWords>
  reading: Reading
}

/** The occupations of the family, each with its signs; already open where the family itself is looked at. */
export function AheadMembers({ about, members, region, say, reading }: Props) {
  if (members.length === 0) return null
  const sayTag = sayer(tagWords, reading)
  return (
    <Details
      summary={say('members', { count: members.length })}
      open={about.kind === 'job_family' && reading.mode !== 'facile'}
    >
      <ul class="concepts">
        {members.map(({ occupation, tags }) => (
          <li key={occupation.id} class="concepts__line">
            <div class="concepts__words">
              {occupation.id === about.id ? (
                <strong>
                  <Name label={occupation.label} />
                </strong>
              ) : (
                <a
                  href={`/explorer/${occupation.id}/demain${region ? `?region=${region.code}` : ''}`}
                >
                  <Name label={occupation.label} />
                </a>
              )}
              {tags.some((tag) => tag !== 'white') && (
                <p class="concepts__what">
                  {tags
                    .filter((tag) => tag !== 'white')
                    .map((tag) => sayTag(tag))
                    .join(' · ')}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Details>
  )
}
