import { inReading, type Reading, sayer } from '../../../platform/words.ts'
import { SkillCard } from '../../../ui/skill/skill-card.tsx'
import { levelKey, skillWords } from '../../skills/words.ts'
import type { CardSkill } from '../card.ts'
import { cardWords } from '../words.ts'

/** Pictures beside who says so: one's own word, other people, a badge. */
const SEEN_BY = { declared: 'user', recommended: 'handshake', recognised: 'seal-check' } as const

type Props = {
  skill: CardSkill
  reading: Reading
  /** True for somebody else's eyes: the story behind it stays with the person. */
  isReadOnly?: boolean
}

/** One skill in words: how well, in whose sentence, who saw it, where it was lived. */
export function CardSkillItem({ skill, reading, isReadOnly }: Props) {
  const say = sayer(cardWords, reading)
  const saySkill = sayer(skillWords, reading)
  const titles = skill.experiences.map(({ title }) => title)
  const shown = titles.slice(0, 3)
  const others = titles.length - shown.length
  const names = shown.join(', ') + (others > 0 ? ` ${say('more', { count: others })}` : '')
  return (
    <SkillCard
      label={inReading(skill.label, reading)}
      href={isReadOnly ? undefined : `/ma-carte/${skill.code}`}
      level={{ label: saySkill(levelKey(skill.shown)), pole: skill.pole }}
      quote={skill.sentence ?? undefined}
      firmness={{
        icon: SEEN_BY[skill.firmness],
        label: isReadOnly ? shownFirmness(skill, reading) : firmnessInWords(skill, reading),
      }}
      count={say('count', { count: skill.experiences.length })}
    >
      {names && <p class="quiet small">{say('where', { names })}</p>}
    </SkillCard>
  )
}

/** Who says so, in a word. */
export function firmnessInWords(skill: CardSkill, reading: Reading): string {
  return sayer(skillWords, reading)(skill.firmness, { count: skill.voices })
}

/** The same for somebody else's eyes. */
export function shownFirmness(skill: CardSkill, reading: Reading): string {
  if (skill.firmness !== 'declared') return firmnessInWords(skill, reading)
  return sayer(cardWords, reading)('saidByPerson')
}
