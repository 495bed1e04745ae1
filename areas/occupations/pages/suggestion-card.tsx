import { readableTitle } from '../../../platform/label.ts'
import { inReading, type Reading, type Say } from '../../../platform/words.ts'
import { Details } from '../../../ui/show/details.tsx'
import { OccupationCard } from '../../../ui/skill/occupation-card.tsx'
import type { Family, Sector } from '../../knowledge/starter-pack.ts'
import { askedCount, nearGroups, type Suggestion, skillName } from '../suggestion.ts'
import type { occupationWords } from '../words.ts'
import { FavouriteButton } from './favourite-button.tsx'
import { InFrench } from './in-french.tsx'
import { NearLine } from './near-line.tsx'
import { whyRows } from './why-rows.ts'

type Props = {
  suggestion: Suggestion
  /** The longest bar among the cards of the screen. */
  heaviest: number
  families: readonly Family[]
  sectors: readonly Sector[]
  /** Where the buttons come back to. */
  here: string
  say: Say<typeof occupationWords>
  reading: Reading
}

/** Three things at most in each list: enough to recognise oneself, few enough to be read. */
const SHOWN = 3

/** An idea of occupation with its reasons, and the right to say no. */
export function SuggestionCard({
  suggestion,
  heaviest,
  families,
  sectors,
  here,
  say,
  reading,
}: Props) {
  const { occupation, held, near, missing, inCommon } = suggestion
  const list = (skills: readonly Suggestion['held'][number][]) =>
    // No "et": many skills hold one already ("être à l’heure et tenir ses engagements").
    skills
      .slice(0, reading.mode === 'facile' ? 2 : SHOWN)
      .map((skill) => skillName(skill, reading))
      .join(', ')
  const title = readableTitle(occupation.label)
  const liked = inCommon.flatMap((code) => families.find((one) => one.code === code) ?? [])
  const isBelow = suggestion.contributions.some(({ part, value }) => part === 'wishes' && value < 0)
  const rows = whyRows(suggestion, heaviest, say)
  return (
    <OccupationCard
      title={<InFrench>{title}</InFrench>}
      href={`/metiers/${occupation.code}`}
      icon={sectors.find(({ code }) => code === occupation.sector)?.icon}
      intro={introOf(suggestion, say)}
      why={rows.length > 0 ? { label: say('whyBars'), rows } : undefined}
      missing={
        missing.length > 0
          ? { label: say('youMiss'), text: <InFrench>{list(missing)}.</InFrench> }
          : undefined
      }
    >
      <Details summary={say('why')}>
        {suggestion.far && <p>{say(farKey(suggestion.far))}</p>}
        {held.length > 0 && (
          <p>
            <strong>{say('youKnow')}</strong> <InFrench>{list(held)}</InFrench>.
          </p>
        )}
        {nearGroups(near)
          .slice(0, 2)
          .map((group) => (
            <p key={group.by.code}>
              <NearLine group={group} say={say} reading={reading} />
            </p>
          ))}
        {liked.length > 0 && (
          <p>
            <strong>{say('youLike')}</strong>{' '}
            {liked.map((family) => inReading(family.label, reading)).join(' ')}
          </p>
        )}
        {isBelow && <p>{say('wishesMissing')}</p>}
        <p class="quiet">{say('barsAdd')}</p>
        <p>
          <a href={`/metiers/${occupation.code}#rapprocher`}>
            {say('closer')}
            <span class="unseen">
              {' : '}
              <InFrench>{title}</InFrench>
            </span>
          </a>
        </p>
      </Details>
      <a href={`/metiers/${occupation.code}/pas-pour-moi?retour=${encodeURIComponent(here)}`}>
        {say('notForMe')}
        <span class="unseen">
          {' : '}
          <InFrench>{title}</InFrench>
        </span>
      </a>
      <FavouriteButton
        code={occupation.code}
        label={occupation.label}
        isFavourite={suggestion.isFavourite}
        here={here}
        say={say}
      />
    </OccupationCard>
  )
}

/** What speaks first: what the person holds, else something near, else what they like. */
export function introOf(suggestion: Suggestion, say: Say<typeof occupationWords>): string {
  const { held, near, inCommon } = suggestion
  const of = askedCount(suggestion)
  const count = held.length
  if (count > 0 && of !== null) return say('heldOf', { count, of })
  if (count > 0) return say('held', { count })
  if (near.length > 0) return say('nearOnly', { count: near.length })
  return say(inCommon.length > 0 ? 'likedOnly' : 'idea')
}

const FAR = {
  skills: 'farSkills',
  transversal: 'farTransversal',
  interests: 'farInterests',
  domain: 'farDomain',
} as const

function farKey(far: string): (typeof FAR)[keyof typeof FAR] {
  return far in FAR ? FAR[far as keyof typeof FAR] : 'farDomain' // just looked up
}
