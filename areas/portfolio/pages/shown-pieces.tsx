import { dayInWords } from '../../../platform/day.ts'
import { inReading, type Reading, type Say, sayer, wordOf } from '../../../platform/words.ts'
import { BadgePicture } from '../../../ui/badge/badge-picture.tsx'
import { PhotoFrame } from '../../../ui/media/photo-grid.tsx'
import { Sound } from '../../../ui/media/player.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import { altOf, givenInWords, pictureOf } from '../../awards/pages/award-parts.tsx'
import { RecommendationItem } from '../../recommendations/pages/recommendation-item.tsx'
import type { Competence } from '../../skills/competence.ts'
import { levelKey, skillWords } from '../../skills/words.ts'
import type { Checked } from '../server/check-badge.ts'
import type { Showable } from '../server/showable-of.ts'
import { shownWords } from '../shown-words.ts'
import { BroughtPiece, MARKS } from './brought-piece.tsx'

type Of<Kind> = Extract<Showable, { kind: Kind }>

/** What was found of a badge just now, and where its files are seen by whoever looks. */
export type Around = {
  checked: ReadonlyMap<string, Checked>
  competences: readonly Competence[]
  photoAt: (photo: Of<'photo'>, place: number) => string
  voiceAt: (voice: Of<'voice'>, place: number) => string
  /** The signed file of a badge; none where the person looks at their own. */
  fileAt?: (place: number) => string
  /** The same of a badge kept from elsewhere. */
  broughtAt?: (place: number) => string
  reading: Reading
}

type Say_ = Say<typeof shownWords>
type OneProps<Kind> = { one: Of<Kind>; place: number; around: Around; say: Say_ }

/** Everything of a collection, in its order. */
export function ShownPieces({ shown, around }: { shown: readonly Showable[]; around: Around }) {
  const say = sayer(shownWords, around.reading)
  return (
    <div class="stack">
      {shown.map((one, index) => (
        <Piece key={`${one.kind}.${one.id}`} one={one} place={index + 1} {...{ around, say }} />
      ))}
    </div>
  )
}

function Piece({ one, ...rest }: Omit<OneProps<'skill'>, 'one'> & { one: Showable }) {
  if (one.kind === 'skill') return <SkillPiece one={one} {...rest} />
  if (one.kind === 'badge') return <BadgePiece one={one} {...rest} />
  if (one.kind === 'brought') return <BroughtPiece one={one} {...rest} />
  if (one.kind === 'recommendation') return <WordPiece one={one} {...rest} />
  if (one.kind === 'evidence') return <EvidencePiece one={one} {...rest} />
  if (one.kind === 'photo') return <PhotoPiece one={one} {...rest} />
  return <VoicePiece one={one} {...rest} />
}

const SEEN_BY = { declared: 'user', recommended: 'handshake', recognised: 'seal-check' } as const

/** "Sait …": how well, in whose words, who saw it, where it was lived. */
function SkillPiece({ one: { skill }, around: { reading }, say }: OneProps<'skill'>) {
  const names = skill.experiences.slice(0, 3).map(({ title }) => title)
  const said = {
    declared: say('bySelf'),
    recommended: say('seenByOthers', { count: skill.voices }),
    recognised: say('recognised'),
  }[skill.firmness]
  return (
    <Card title={knowsInWords(skill, reading)} icon={skill.icon}>
      {skill.sentence && <Quote text={skill.sentence} />}
      <p>
        <Tag
          tone={skill.pole}
          label={say('level', { level: sayer(skillWords, reading)(levelKey(skill.shown)) })}
        />{' '}
        <Tag icon={SEEN_BY[skill.firmness]} label={said} />
      </p>
      {names.length > 0 && <p class="quiet">{say('lived', { names: names.join(', ') })}</p>}
    </Card>
  )
}

/** "Sait se servir des nombres": of somebody, for others. */
export function knowsInWords(
  { code, label }: Pick<Of<'skill'>['skill'], 'code' | 'label'>,
  reading: Reading,
): string {
  const key = `knows-${code}`
  return key in shownWords ? wordOf(shownWords, key, reading) : inReading(label, reading)
}

function BadgePiece({ one: { id, badge }, place, around, say }: OneProps<'badge'>) {
  const { slug, number, content } = badge.version
  const checked = around.checked.get(id) ?? 'not-known'
  return (
    <Card>
      <div class="badge-line">
        <BadgePicture small src={pictureOf(badge)} alt={altOf(badge)} />
        <div class="stack">
          <h2>
            <a href={`/b/${slug}/v/${number}`} lang={content.language}>
              {content.name}
            </a>
          </h2>
          <p class="quiet">{givenInWords(badge, around.reading)}</p>
          <p>
            <Tag icon={MARKS[checked]} label={say(`checked-${checked}`)} />
          </p>
          <p lang={content.language}>{content.purpose}</p>
          {around.fileAt && (
            <p>
              <a href={around.fileAt(place)}>{say('file')}</a>
            </p>
          )}
        </div>
      </div>
    </Card>
  )
}

function WordPiece({ one: { said }, around, say }: OneProps<'recommendation'>) {
  const { competences, reading } = around
  return (
    <Card title={say('saidOf', { title: said.about.title })} icon="chat-circle-text">
      <RecommendationItem said={said} competences={competences} reading={reading} />
      <p class="quiet">{dayInWords(said.signedAt, reading)}</p>
    </Card>
  )
}

/** What the person said and showed of one criterion, and how many people found it to be so. */
function EvidencePiece({ one: { evidence }, say }: OneProps<'evidence'>) {
  const { criterion, words, shown, seenBy, badge, badgeSlug } = evidence
  return (
    <Card title={criterion} icon="seal-check">
      {words && <Quote text={words} />}
      {shown.map(({ id, title, url }) => (
        <p key={id}>{url ? <ShownLink url={url} title={title} /> : title}</p>
      ))}
      <p class="quiet">
        {say('evidenceSeen', { count: seenBy })} <a href={`/b/${badgeSlug}`}>{badge}</a>
      </p>
    </Card>
  )
}

const ShownLink = ({ url, title }: { url: string; title: string }) => (
  <a href={url} rel="noopener noreferrer nofollow">
    {title}
  </a>
)

function PhotoPiece({ one, place, around }: OneProps<'photo'>) {
  const { photo, about } = one
  const { width, height, caption } = photo
  return (
    <Card title={about} icon="image">
      <PhotoFrame src={around.photoAt(one, place)} {...{ width, height }} alt={caption ?? about} />
      {caption && <p>{caption}</p>}
    </Card>
  )
}

function VoicePiece({ one, place, around, say }: OneProps<'voice'>) {
  const { memo, about } = one
  const label = say('voice', { title: about })
  return (
    <Card icon="microphone" title={label}>
      <Sound label={label} src={around.voiceAt(one, place)} />
      {memo.transcript && <Quote text={memo.transcript} />}
    </Card>
  )
}
