import { inReading, type Reading, type Say } from '../../../platform/words.ts'
import { ButtonLink } from '../../../ui/form/button.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { Tags } from '../../../ui/show/tag.tsx'
import { WhyBars } from '../../../ui/skill/why-bars.tsx'
import type { Family } from '../../knowledge/starter-pack.ts'
import type { Sheet } from '../server/occupation-sheet.ts'
import { fullName, nearGroups, type SkillShown, type Suggestion, skillName } from '../suggestion.ts'
import { capital } from '../title.ts'
import { InFrench } from './in-french.tsx'
import { NAMED_NEAR, NearLine } from './near-line.tsx'
import type { SheetWords } from './sheet-page-words.ts'
import { introOf } from './suggestion-card.tsx'
import { SumOfPartsTable } from './sum-of-parts-table.tsx'
import { heaviestOf, whyRows } from './why-rows.ts'

type Props = {
  sheet: Sheet
  families: readonly Family[]
  say: Say<SheetWords>
  reading: Reading
}

/** "And 47 other things" would only discourage. */
const MOST_COUNTED = 10
/** More would be a wall; the table holds them all. */
const SHOWN = 6

/** What it asks, seen from what the person already did. */
export function SkillsOfSheet({ sheet, families, say, reading }: Props) {
  const { suggestion, isBare, changes } = sheet
  const { held, near, missing, inCommon, contributions } = suggestion
  const isBelow = contributions.some(({ part, value }) => part === 'wishes' && value < 0)
  const name = (skill: SkillShown) => capital(skillName(skill, reading))
  const whole = (skill: SkillShown) => (
    <InFrench key={skill.code}>{fullName(skill, reading).replace(/'/g, '’')}</InFrench>
  )
  const liked = inCommon.flatMap((code) => families.find((one) => one.code === code) ?? [])
  return (
    <>
      {isBare ? (
        <Card tone="brand">
          <p>{say('sheetBare')}</p>
          <ButtonLink href="/experiences/nouvelle">{say('tellMore')}</ButtonLink>
        </Card>
      ) : (
        <Card tone="brand" title={introOf(suggestion, say)}>
          <WhyBars
            label={say('whyBars')}
            rows={whyRows(suggestion, heaviestOf([suggestion]), say)}
          />
          {isBelow && <p>{say('wishesMissing')}</p>}
          <p class="quiet small">{say('barsAdd')}</p>
          <SumOfPartsTable suggestion={suggestion} say={say} reading={reading} />
        </Card>
      )}
      {held.length > 0 && <Listed title={say('sheetHeld')} lines={held.map(name)} more={say} />}
      {near.length > 0 && <Near near={near} say={say} reading={reading} />}
      {missing.length > 0 && (
        <Listed
          title={say(isBare ? 'sheetAsked' : 'sheetMissing')}
          lines={missing.map(name)}
          more={say}
        />
      )}
      <Details summary={say('allInTable')}>
        <DataTable
          id="savoir-faire"
          caption={say('tableSkills')}
          captionUnseen
          head={[say('skillColumn'), say('youColumn')]}
          rows={[
            ...held.map((skill) => [whole(skill), say('stateHeld')]),
            ...near.map(({ skill }) => [whole(skill), say('stateNear')]),
            ...missing.map((skill) => [whole(skill), say('stateMissing')]),
          ]}
        />
      </Details>
      {changes.length > 0 && <Changes changes={changes} say={say} reading={reading} />}
      {liked.length > 0 && (
        <Card title={say('tastes')}>
          <Tags
            tags={liked.map((family) => ({
              tone: 'think' as const,
              icon: family.icon,
              label: inReading(family.label, reading).replace(/\.$/, ''),
            }))}
          />
        </Card>
      )}
    </>
  )
}

/** A place far down the list tells nothing good: beyond this it is not said. */
const LAST_PLACE_SAID = 60

type ChangesProps = { changes: Sheet['changes']; say: Say<SheetWords>; reading: Reading }

/** What one more thing learnt would change. */
function Changes({ changes, say, reading }: ChangesProps) {
  const from = changes[0]?.from ?? 0
  const isSaid = from <= LAST_PLACE_SAID && changes.some(({ to }) => to < from)
  return (
    <section class="prose" id="rapprocher">
      <h2>{say('changeTitle')}</h2>
      <p>{say(isSaid ? 'changeFrom' : 'changeSome', { from })}</p>
      <ul>
        {changes.map(({ skill, to }) => {
          const name = capital(skillName(skill, reading))
          return (
            <li key={skill.code}>
              <InFrench>{name}</InFrench>
              {isSaid && to < from ? say('changeTo', { to }) : '.'}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

type ListedProps = { title: string; lines: string[]; more: Say<SheetWords> }

function Listed({ title, lines, more: say }: ListedProps) {
  return (
    <section class="prose">
      <h2>{title}</h2>
      <ul>
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line}>
            <InFrench>{line}</InFrench>
          </li>
        ))}
      </ul>
      <Rest count={lines.length - SHOWN} say={say} />
    </section>
  )
}

/** Reasons told; the table holds them all. */
const GROUPS = 3

type NearProps = { near: Suggestion['near']; say: Say<SheetWords>; reading: Reading }

/** What is nearly known, by what the person knows. */
function Near({ near, say, reading }: NearProps) {
  const groups = nearGroups(near).slice(0, GROUPS)
  const told = groups.reduce((sum, { skills }) => sum + Math.min(NAMED_NEAR, skills.length), 0)
  return (
    <section class="prose">
      <h2>{say('sheetNear')}</h2>
      <ul>
        {groups.map((group) => (
          <li key={group.by.code}>
            <NearLine group={group} say={say} reading={reading} />
          </li>
        ))}
      </ul>
      <Rest count={near.length - told} say={say} />
    </section>
  )
}

function Rest({ count, say }: { count: number; say: Say<SheetWords> }) {
  if (count <= 0) return null
  return <p class="quiet">{say(count > MOST_COUNTED ? 'moreMany' : 'moreOf', { count })}</p>
}
