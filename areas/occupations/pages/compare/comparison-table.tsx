import type { ComponentChildren } from 'preact'
import { readableTitle } from '../../../../platform/label.ts'
import { inReading, type Reading, type Say } from '../../../../platform/words.ts'
import { DataTable } from '../../../../ui/show/table.tsx'
import type { Knowledge } from '../../../knowledge/knowledge.ts'
import type { Comparison, Side } from '../../server/compare-occupations.ts'
import { type SkillShown, skillName } from '../../suggestion.ts'
import { capital } from '../../title.ts'
import { InFrench } from '../in-french.tsx'
import { namedAs } from '../reflection/question-labels.ts'
import { ACCESS } from '../sheet-about.tsx'
import type { CompareWords } from './compare-page-words.ts'

type Ground = { knowledge: Knowledge; say: Say<CompareWords>; reading: Reading }
type Props = Ground & { sides: Comparison['sides'] }

/** More in a cell is a wall. */
const NAMED = 4

/** One theme a row, one occupation a column; on a phone, one theme after the other. */
export function ComparisonTable({ sides, ...ground }: Props) {
  const { say } = ground
  const row = (theme: string, cell: (side: Side) => ComponentChildren) => [
    theme,
    cell(sides[0]),
    cell(sides[1]),
  ]
  const isBare = sides.every((side) => side.isBare)
  return (
    <DataTable
      id="comparaison"
      caption={say('compareTitle')}
      captionUnseen
      stack
      tall
      head={[
        say('theme'),
        ...sides.map(({ suggestion }) => readableTitle(suggestion.occupation.label)),
      ]}
      rows={[
        row(say('inShort'), ({ suggestion: { occupation } }) => (
          <InFrench>{occupation.inShort ?? occupation.definition}</InFrench>
        )),
        row(say('enter'), (side) => accessIn(side, ground)),
        ...(isBare
          ? []
          : [
              row(say('heldHere'), ({ suggestion }) => (
                <Skills {...ground} skills={suggestion.held} />
              )),
              row(say('nearHere'), ({ suggestion }) => (
                <Skills {...ground} skills={suggestion.near.map(({ skill }) => skill)} />
              )),
            ]),
        row(say(isBare ? 'sheetAsked' : 'missingHere'), ({ suggestion }) => (
          <Skills {...ground} skills={suggestion.missing} />
        )),
        row(say('conditions'), (side) => <Conditions {...ground} side={side} />),
        row(say('tastes'), (side) => <Tastes {...ground} side={side} />),
      ]}
    />
  )
}

function accessIn({ suggestion: { occupation } }: Side, { say }: Ground): ComponentChildren {
  const level = occupation.accessLevel === null ? undefined : ACCESS[occupation.accessLevel]
  if (level) return say(level)
  return occupation.access ? <InFrench>{occupation.access}</InFrench> : say('accessUnknown')
}

function Skills({ skills, say, reading }: Ground & { skills: readonly SkillShown[] }) {
  if (skills.length === 0) return <>{say('nothingHere')}</>
  return (
    <ul>
      {skills.slice(0, NAMED).map((skill) => (
        <li key={skill.code}>
          <InFrench>{capital(skillName(skill, reading))}</InFrench>
        </li>
      ))}
      {skills.length > NAMED && <li>{say('andMore')}</li>}
    </ul>
  )
}

/** Each condition, with what the person said of it. */
function Conditions({ side, knowledge, say, reading }: Ground & { side: Side }) {
  if (side.conditions.length === 0) return <>{say('nothingHere')}</>
  return (
    <ul>
      {side.conditions.map(({ key, answer }) => (
        <li key={key}>
          {namedAs(key, knowledge, reading)}
          {(answer === 'yes' || answer === 'no') && (
            <>
              {' : '}
              <strong>{say(answer === 'yes' ? 'saidYes' : 'saidNo')}</strong>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Tastes({ side, knowledge, say, reading }: Ground & { side: Side }) {
  const liked = side.suggestion.inCommon.flatMap(
    (code) => knowledge.families.find((one) => one.code === code) ?? [],
  )
  if (liked.length === 0) return <>{say('nothingHere')}</>
  return (
    <ul>
      {liked.map(({ code, label }) => (
        <li key={code}>{inReading(label, reading).replace(/\.$/, '')}</li>
      ))}
    </ul>
  )
}
