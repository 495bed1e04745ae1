import type { Say } from '../../../platform/words.ts'
import { Notice } from '../../../ui/show/notice.tsx'
import { InFrench } from '../../explorer/pages/concept-name.tsx'
import { type Need, type Region, totalOf } from '../prospect.ts'
import type { Member } from '../server/members-of.ts'
import type { Ahead } from '../server/prospects-of.ts'
import type { aheadWords } from '../words.ts'

type Props = Pick<Ahead, 'families'> & {
  family: Ahead['families'][number]
  needs: readonly Need[]
  region: Region | null
  members: readonly Member[]
  /** Occupations of the group the family is counted with where one looks. */
  inGroup: number
  hrefOf: (family: string) => string
  say: Say<typeof aheadWords>
}

/** Of whom the figure really is: a family, sometimes several, never one occupation. */
export function AheadFamily(props: Props) {
  const { family, families, needs, region, members, inGroup, hrefOf, say } = props
  const here = needs.find((one) => one.region.code === region?.code)
  const total = region ? undefined : totalOf(needs)
  const others = families.filter((one) => one !== family)
  return (
    <>
      <Notice>
        {members.length > 0 && (
          <p>
            {say(here?.isGrouped ? 'grouped' : 'familyAlone', {
              family: family.family.label,
              group: here?.counted.label ?? '',
              count: here?.isGrouped ? inGroup : members.length,
            })}
          </p>
        )}
        {total && total.regions < total.of && (
          <p>{say('atLeast', { regions: total.regions, of: total.of })}</p>
        )}
        {family.reach.by === 'family' && family.reach.over === 'parent' && (
          <p>{say('overParent')}</p>
        )}
        <p>{say('projection')}</p>
      </Notice>
      {others.length > 0 && (
        <p>
          {say('otherFamilies')}{' '}
          {others.map((one, rank) => (
            <span key={one.family.id}>
              {rank > 0 && ', '}
              <a href={hrefOf(one.family.id)}>
                <InFrench>{one.family.label}</InFrench>
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  )
}
