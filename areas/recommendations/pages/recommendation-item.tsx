import { type Reading, sayer } from '../../../platform/words.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import type { Competence } from '../../skills/competence.ts'
import type { GivenRecommendation } from '../given.ts'
import { answerInWords, assuranceInWords, signerInWords } from '../in-words.ts'
import { recommendationWords } from '../words.ts'

type Said = Pick<
  GivenRecommendation,
  'comment' | 'skills' | 'name' | 'role' | 'organisation' | 'assurance' | 'isSameBrowser'
>
type Props = { said: Said; competences: readonly Competence[]; reading: Reading }

/** One word of somebody: what they saw, in their sentence, who they are and how well that is known. */
export function RecommendationItem({ said, competences, reading }: Props) {
  return (
    <>
      {said.comment && <Quote text={said.comment} />}
      {said.skills.length > 0 && (
        <ul class="summary__lines">
          {said.skills.map((skill) => (
            <li key={skill.competenceId}>{answerInWords(skill, competences, reading)}</li>
          ))}
        </ul>
      )}
      <p>
        <strong>{signerInWords(said)}</strong>
      </p>
      <p class="quiet small">
        <Icon name={SEALS[said.assurance]} /> {assuranceInWords(said, reading)}
      </p>
    </>
  )
}

const SEALS = {
  place: 'handshake',
  mail: 'envelope-simple',
  domain: 'briefcase',
  organisation: 'seal-check',
} as const

type ManyProps = {
  all: readonly GivenRecommendation[]
  competences: readonly Competence[]
  reading: Reading
}

/** What others saw, under one heading; nothing at all while nobody has said anything. */
export function Recommendations({ all, competences, reading }: ManyProps) {
  const say = sayer(recommendationWords, reading)
  if (all.length === 0) return null
  return (
    <section class="stack">
      <h2>{say('others')}</h2>
      {all.map((one) => (
        <Card key={one.id} level={3} title={one.about.title}>
          <RecommendationItem said={one} competences={competences} reading={reading} />
        </Card>
      ))}
    </section>
  )
}
