import type { View } from '../../../platform/web/page.tsx'
import { inReading } from '../../../platform/words.ts'
import { ButtonLink } from '../../../ui/form/button.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Tag, Tags } from '../../../ui/show/tag.tsx'
import type { Claim } from '../../skills/claim.ts'
import type { Competence } from '../../skills/competence.ts'
import type { Experience } from '../experience.ts'
import { titleInWords, whenInWords, whereInWords } from '../in-words.ts'
import { addressOf } from '../journey.ts'
import type { experienceWords } from '../words.ts'
import { Deeds } from './deeds.tsx'

type Props = View<typeof experienceWords> & {
  experience: Experience
  /** All the person's claims; only this experience's are shown. */
  claims: Claim[]
  competences: Competence[]
}

/** One story: its name, when and where, what it shows of the person. */
export function ExperienceCard(props: Props) {
  const { experience, claims, competences, say, reading } = props
  const its = claims.filter(({ experienceId }) => experienceId === experience.id)
  const where = [whenInWords(experience.period, say, reading), whereInWords(experience)]
    .filter(Boolean)
    .join(' · ')
  const tags = its.flatMap(({ competence }) => {
    const found = competences.find(({ code }) => code === competence)
    return found ? [{ tone: found.pole, label: inReading(found.label, reading) }] : []
  })
  const said = its.map(({ competence }) => competence)
  return (
    <Card title={titleInWords(experience, say)} level={3}>
      {where && <p>{where}</p>}
      {tags.length > 0 && <Tags tags={tags} />}
      {experience.finishedAt ? (
        <a href={addressOf(experience, 'check')}>
          {say('seeIt')}
          <span class="unseen"> {titleInWords(experience, say)}</span>
        </a>
      ) : (
        <>
          <Tag tone="sun" label={say('draft')} />
          <ButtonLink href={addressOf(experience, experience.step, said)} tone="quiet">
            {say('finish')}
            <span class="unseen"> {titleInWords(experience, say)}</span>
          </ButtonLink>
          <Deeds {...props} />
        </>
      )}
    </Card>
  )
}
