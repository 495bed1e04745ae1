import { inReading, type Reading, sayer } from '../../../platform/words.ts'
import { Details } from '../../../ui/show/details.tsx'
import { Wake, WakeTable } from '../../../ui/wake/wake.tsx'
import { levelKey, skillWords } from '../../skills/words.ts'
import type { CardSkill } from '../card.ts'
import { cardWords } from '../words.ts'
import { firmnessInWords, shownFirmness } from './card-skill-item.tsx'

type Props = {
  skills: readonly CardSkill[]
  reading: Reading
  /** True for somebody else's eyes. */
  isReadOnly?: boolean
}

/** The second view: the same skills as a drawing, and the same again in a table. */
export function CardWake({ skills, reading, isReadOnly }: Props) {
  const say = sayer(cardWords, reading)
  const saySkill = sayer(skillWords, reading)
  const labelOf = (skill: CardSkill) => inReading(skill.label, reading)
  const strongest = skills[0]
  return (
    <>
      <h2>{say(isReadOnly ? 'wakeShown' : 'wakeOf')}</h2>
      <p class="quiet">{say('wakeKey')}</p>
      <Wake
        skills={skills.map((skill) => ({ ...skill, label: labelOf(skill) }))}
        title={say('drawingAlt', {
          count: skills.length,
          skill: strongest ? labelOf(strongest) : '',
        })}
        legend={POLES.filter((pole) => skills.some((skill) => skill.pole === pole)).map((pole) => ({
          pole,
          label: saySkill(pole),
        }))}
      />
      <Details summary={say('sameInTable')} open>
        <WakeTable
          id="sillage-tableau"
          caption={say('inWords')}
          head={[say('headSkill'), say('headLevel'), say('headWho'), say('headExperiences')]}
          rows={skills.map((skill) => [
            labelOf(skill),
            saySkill(levelKey(skill.shown)),
            isReadOnly ? shownFirmness(skill, reading) : firmnessInWords(skill, reading),
            String(skill.experiences.length),
          ])}
        />
      </Details>
    </>
  )
}

const POLES = ['organise', 'communicate', 'think'] as const
