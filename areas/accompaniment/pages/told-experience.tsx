import { inReading, type Reading, sayer } from '../../../platform/words.ts'
import { Card } from '../../../ui/show/card.tsx'
import { Tags } from '../../../ui/show/tag.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import type { Experience } from '../../experiences/experience.ts'
import { titleInWords, whenInWords, whereInWords } from '../../experiences/in-words.ts'
import { experienceWords } from '../../experiences/words.ts'
import type { Claim } from '../../skills/claim.ts'
import type { Competence } from '../../skills/competence.ts'

type Props = {
  experience: Experience
  claims: readonly Claim[]
  competences: readonly Competence[]
  reading: Reading
}

/** One story as somebody else may read it: what was done, and what it shows. Nothing to press. */
export function ToldExperience({ experience, claims, competences, reading }: Props) {
  const say = sayer(experienceWords, reading)
  const where = [whenInWords(experience.period, say, reading), whereInWords(experience)]
    .filter(Boolean)
    .join(' · ')
  const its = claims.filter(({ experienceId }) => experienceId === experience.id)
  const tags = its.flatMap(({ competence }) => {
    const found = competences.find(({ code }) => code === competence)
    return found ? [{ tone: found.pole, label: inReading(found.label, reading) }] : []
  })
  return (
    <Card title={titleInWords(experience, say)} level={3}>
      {where && <p>{where}</p>}
      {experience.activities.length > 0 && (
        <div class="prose">
          <ul>
            {experience.activities.map(({ text, origin }) => (
              <li key={text}>{origin === 'own' ? <Quote text={text} /> : text}</li>
            ))}
          </ul>
        </div>
      )}
      {tags.length > 0 && <Tags tags={tags} />}
    </Card>
  )
}
