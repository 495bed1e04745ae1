import { inReading, type Reading, type Say, sayer } from '../../../platform/words.ts'
import { Card } from '../../../ui/show/card.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import { type Competence, poleOf } from '../../skills/competence.ts'
import { shownLevel } from '../../skills/level.ts'
import { levelKey, skillWords } from '../../skills/words.ts'
import { answerWords } from '../answer-words.ts'
import { skillInWords } from '../in-words.ts'
import type { Recommendation, ShownSkill } from '../recommendation.ts'

type Props = {
  ask: Pick<Recommendation, 'about' | 'personName' | 'message'>
  competences: readonly Competence[]
  reading: Reading
  /** Whom to write to about one's data. */
  email: string
}

/** All that who is asked will see, and nothing else: the same on the person's last look and on the other one's first screen. */
export function Asked({ ask, competences, reading, email }: Props) {
  const say = sayer(answerWords, reading)
  const { about, personName: name, message } = ask
  return (
    <div class="stack">
      {message && <Message message={message} />}
      <Card title={say('lived')}>
        <p>
          <strong>{about.title}</strong>
        </p>
        {about.text && <Quote text={about.text} />}
        {about.criteria && (
          <p>
            {say('criteria')} : {about.criteria}
          </p>
        )}
      </Card>
      {about.skills.length > 0 && (
        <Card title={say('skillsOf', { name })}>
          <Skills skills={about.skills} competences={competences} reading={reading} />
        </Card>
      )}
      <YourData name={name} email={email} say={say} />
    </div>
  )
}

/** The person's own words, line by line as they wrote them. */
function Message({ message }: { message: string }) {
  return (
    <Card>
      {message
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </Card>
  )
}

type SkillsProps = Pick<Props, 'competences' | 'reading'> & { skills: readonly ShownSkill[] }

function Skills({ skills, competences, reading }: SkillsProps) {
  return (
    <>
      {skills.map((skill) => (
        <div key={skill.competenceId} class="stack">
          <p>
            <strong>{skillInWords(skill, competences, reading)}</strong>{' '}
            <Tag tone={toneOf(skill, competences)} label={levelInWords(skill, reading)} />
          </p>
          <p>{behaviourOf(skill, competences, reading)}</p>
          {skill.sentence && <Quote text={skill.sentence} />}
        </div>
      ))}
    </>
  )
}

/** What becomes of what they write, in five lines (GDPR, articles 13 and 14). */
function YourData({
  name,
  email,
  say,
}: {
  name: string
  email: string
  say: Say<typeof answerWords>
}) {
  return (
    <Card title={say('dataTitle')} tone="sand">
      <ul class="summary__lines">
        {(['data1', 'data2', 'data3', 'data4', 'data5'] as const).map((line) => (
          <li key={line}>{say(line, { name, email })}</li>
        ))}
      </ul>
    </Card>
  )
}

function levelInWords({ level }: ShownSkill, reading: Reading): string {
  return sayer(skillWords, reading)(levelKey(shownLevel(level)))
}

function toneOf({ competenceId }: ShownSkill, competences: readonly Competence[]) {
  const isKnown = competences.some(({ code }) => code === competenceId)
  return isKnown ? poleOf(competenceId) : 'plain'
}

function behaviourOf(
  { competenceId, level }: ShownSkill,
  competences: readonly Competence[],
  reading: Reading,
): string {
  const levels = competences.find(({ code }) => code === competenceId)?.levels ?? []
  const sentence = levels.find((one) => one.level === shownLevel(level))?.sentence
  return sentence ? inReading(sentence, reading) : ''
}
