import type { ComponentChildren } from 'preact'
import { readableTitle } from '../../../platform/label.ts'
import { inReading, type Reading, sayer } from '../../../platform/words.ts'
import { CardGrid, TwoColumns } from '../../../ui/frame/two-columns.tsx'
import { CardSkillItem } from '../../card/pages/card-skill-item.tsx'
import { CardWake } from '../../card/pages/card-wake.tsx'
import type { Occupation } from '../../knowledge/occupation.ts'
import { InFrench } from '../../occupations/pages/in-french.tsx'
import { Recommendations } from '../../recommendations/pages/recommendation-item.tsx'
import type { Part } from '../server/read-part.ts'
import { partWords } from '../words.ts'
import { ToldExperience } from './told-experience.tsx'

type Props = { part: Part; reading: Reading }

/** One part of somebody's space, read-only: the same for the professional and for the person who looks before sharing. */
export function ShownPart({ part, reading }: Props) {
  const say = sayer(partWords, reading)
  if (part.scope === 'card') {
    const { skills } = part.card
    if (skills.length === 0) return <Nothing>{say('noSkill')}</Nothing>
    return (
      <TwoColumns side={<CardWake skills={skills} reading={reading} isReadOnly />}>
        <CardGrid>
          {skills.map((skill) => (
            <CardSkillItem key={skill.code} skill={skill} reading={reading} isReadOnly />
          ))}
        </CardGrid>
        <Recommendations all={part.card.others} competences={part.competences} reading={reading} />
      </TwoColumns>
    )
  }
  if (part.scope === 'experiences') {
    if (part.experiences.length === 0) return <Nothing>{say('noExperience')}</Nothing>
    return (
      <CardGrid>
        {part.experiences.map((experience) => (
          <ToldExperience
            key={experience.id}
            experience={experience}
            claims={part.claims}
            competences={part.competences}
            reading={reading}
          />
        ))}
      </CardGrid>
    )
  }
  return (
    <div class="prose">
      <h3>{say('liked')}</h3>
      {part.liked.length === 0 && <p>{say('noLiked')}</p>}
      <ul>
        {part.liked.map(({ code, label }) => (
          <li key={code}>{inReading(label, reading)}</li>
        ))}
      </ul>
      <h3>{say('favourites')}</h3>
      <Favourites favourites={part.favourites} none={say('noFavourite')} />
    </div>
  )
}

function Favourites({ favourites, none }: { favourites: readonly Occupation[]; none: string }) {
  if (favourites.length === 0) return <p>{none}</p>
  return (
    <ul>
      {favourites.map(({ code, label }) => (
        <li key={code}>
          <InFrench>{readableTitle(label)}</InFrench>
        </li>
      ))}
    </ul>
  )
}

function Nothing({ children }: { children: ComponentChildren }) {
  return <p class="quiet">{children}</p>
}
