import { type Reading, sayer } from '../../../platform/words.ts'
import { Sound } from '../../../ui/media/player.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import type { Competence } from '../../skills/competence.ts'
import type { GivenRecommendation } from '../given.ts'
import { answerInWords, assuranceInWords, signerInWords } from '../in-words.ts'
import { voiceWords } from '../voice-words.ts'
import { recommendationWords } from '../words.ts'

type Said = Pick<
  GivenRecommendation,
  | 'comment'
  | 'skills'
  | 'name'
  | 'role'
  | 'organisation'
  | 'assurance'
  | 'verifiedOrganisation'
  | 'isSameBrowser'
  | 'voiceKey'
>
type Props = { said: Said; competences: readonly Competence[]; reading: Reading }

/** One word of somebody: what they saw, in their sentence, who they are and how well that is known. */
export function RecommendationItem({ said, competences, reading }: Props) {
  return (
    <>
      {said.comment && <Quote text={said.comment} />}
      {said.voiceKey && (
        <Sound
          label={sayer(voiceWords, reading)('theirs', { name: said.name })}
          src={`/recommandation/voix/${said.voiceKey}`}
        />
      )}
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
      <p>
        <Tag icon={SEALS[said.assurance]} label={assuranceInWords(said, reading)} />
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
  /** True where everything is about one thing, whose name the page says already. */
  isAboutOne?: boolean
}

/** What others saw, under one heading; nothing at all while nobody has said anything. */
export function Recommendations({ all, competences, reading, isAboutOne }: ManyProps) {
  const say = sayer(recommendationWords, reading)
  if (all.length === 0) return null
  return (
    <section class="stack">
      <h2>{say('others')}</h2>
      {all.map((one) => (
        <Card key={one.id} level={3} title={isAboutOne ? undefined : one.about.title}>
          <RecommendationItem said={one} competences={competences} reading={reading} />
        </Card>
      ))}
    </section>
  )
}
