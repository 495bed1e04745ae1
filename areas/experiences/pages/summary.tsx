import type { View } from '../../../platform/web/page.tsx'
import { inReading, sayer } from '../../../platform/words.ts'
import { PhotoGrid } from '../../../ui/media/photo-grid.tsx'
import { SummaryList, type SummaryRow } from '../../../ui/show/summary-list.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import { photoAddress, photoInWords } from '../../keepsakes/in-words.ts'
import type { Memo } from '../../keepsakes/memo.ts'
import type { Photo } from '../../keepsakes/photo.ts'
import { keepsakeWords } from '../../keepsakes/words.ts'
import type { Claim } from '../../skills/claim.ts'
import type { Competence } from '../../skills/competence.ts'
import { shownLevel } from '../../skills/level.ts'
import { levelKey, skillWords } from '../../skills/words.ts'
import type { Experience } from '../experience.ts'
import { titleInWords, whenInWords, whereInWords } from '../in-words.ts'
import { addressOf } from '../journey.ts'
import type { TitleMoved } from '../server/titles/title-moved.ts'
import type { experienceWords } from '../words.ts'

type Props = View<typeof experienceWords> & {
  experience: Experience
  kind: string
  claims: Claim[]
  competences: Competence[]
  photos: Photo[]
  memo: Memo | undefined
  moved: TitleMoved | undefined
}

/** All that was said of one experience. */
export function Summary(props: Props) {
  const { experience, kind, say, reading } = props
  const row = (label: string, value: SummaryRow['value'], href: string): SummaryRow => ({
    label,
    value: value ?? say('notSaid'),
    change: { href, label: say('change'), name: say('changeWhat', { what: label }) },
  })
  const { activities } = experience
  const done = activities.length > 0 && (
    <ul class="summary__lines">
      {activities.map(({ text, origin }) => (
        <li key={text}>{origin === 'own' ? <Quote text={text} /> : text}</li>
      ))}
    </ul>
  )
  return (
    <SummaryList
      rows={[
        { label: say('kind'), value: kind },
        row(say('what'), whatInWords(props), addressOf(experience, 'theme')),
        row(say('done'), done || undefined, addressOf(experience, 'activities')),
        row(say('know'), chosenInWords(props), addressOf(experience, 'competences')),
        ...levelRows(props),
        row(
          say('when'),
          whenInWords(experience.period, say, reading),
          addressOf(experience, 'when'),
        ),
        row(say('where'), whereInWords(experience), addressOf(experience, 'where')),
        row(say('photos'), photosOf(props), `${addressOf(experience, 'check')}/photos`),
        row(say('voice'), voiceOf(props), `${addressOf(experience, 'check')}/voix`),
      ]}
    />
  )
}

/** The title; and, when ROME has put it elsewhere since, where. */
function whatInWords({ experience, moved, say }: Props) {
  const title = titleInWords(experience, say)
  if (!moved) return title
  return (
    <>
      {title}
      <br />
      <span class="quiet small">{say('titleMoved', moved)}</span>
    </>
  )
}

function photosOf({ photos, reading }: Props) {
  if (photos.length === 0) return undefined
  const say = sayer(keepsakeWords, reading)
  return (
    <PhotoGrid
      compact
      photos={photos.map((photo, place) => ({
        id: photo.id,
        src: photoAddress(photo, 'petite'),
        width: photo.width,
        height: photo.height,
        alt: photoInWords(photo, place, say),
      }))}
    />
  )
}

function voiceOf({ memo, reading }: Props): string | undefined {
  return memo && sayer(keepsakeWords, reading)('voiceLength', { seconds: memo.seconds })
}

function chosenInWords({ experience, competences, reading }: Props): string | undefined {
  const labels = competences
    .filter(({ code }) => experience.chosen.includes(code))
    .map(({ label }) => inReading(label, reading))
  return labels.join(', ') || undefined
}

/** One row for each level, said or still to say. */
function levelRows({ experience, claims, competences, say, reading }: Props): SummaryRow[] {
  const sayLevel = sayer(skillWords, reading)
  return experience.chosen.flatMap((code) => {
    const competence = competences.find((one) => one.code === code)
    if (!competence) return []
    const claim = claims.find((one) => one.competence === code)
    const label = inReading(competence.label, reading)
    const value = claim ? (
      <>
        <Tag tone={competence.pole} label={sayLevel(levelKey(shownLevel(claim.level)))} />
        {claim.sentence && <Quote text={claim.sentence} />}
      </>
    ) : (
      say('levelLater')
    )
    const href = `${addressOf(experience, 'check')}/niveau/${code}`
    return {
      label,
      value,
      change: { href, label: say('change'), name: say('changeWhat', { what: label }) },
    }
  })
}
