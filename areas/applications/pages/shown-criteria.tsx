import type { ComponentChildren } from 'preact'
import { type Reading, sayer } from '../../../platform/words.ts'
import { Sound } from '../../../ui/media/player.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import { exhibitWords } from '../exhibit-words.ts'
import type { ShownCriterion, ShownExhibit } from '../server/shown-content.ts'

export const KIND_ICONS = {
  experience: 'path',
  photo: 'image',
  voice: 'microphone',
  word: 'handshake',
  link: 'globe-simple',
  file: 'file-text',
} as const

type Around = { reading: Reading; language: 'fr' | 'en'; fileAt: (exhibitId: string) => string }

/** One criterion with what the person says and shows of it: the same on their last look and for those who read. */
export function CriterionShown({
  one: { criterion, words, exhibits },
  place,
  children,
  ...around
}: Around & {
  one: ShownCriterion
  place: number
  children?: ComponentChildren
}) {
  const say = sayer(exhibitWords, around.reading)
  return (
    <Card>
      <h2 lang={around.language}>{`${place}. ${criterion.text}`}</h2>
      {words ? <Quote text={words} /> : <p class="quiet">{say('noWords')}</p>}
      {exhibits.map((exhibit) => (
        <ExhibitShown key={exhibit.id} exhibit={exhibit} {...around} />
      ))}
      {children}
    </Card>
  )
}

function ExhibitShown({ exhibit, reading, fileAt }: Around & { exhibit: ShownExhibit }) {
  const say = sayer(exhibitWords, reading)
  const { id, kind, title, words, url, file } = exhibit
  const isPicture = file?.media === 'image/webp'
  const isSound = kind === 'voice' && file !== null
  return (
    <div class="stack exhibit">
      <p>
        <Tag icon={KIND_ICONS[kind]} label={say(`kind-${kind}`)} />{' '}
        {url ? (
          <a href={url} rel="noopener noreferrer nofollow" target="_blank">
            {title}
          </a>
        ) : (
          <strong>{title}</strong>
        )}
      </p>
      {url && <p class="quiet">{new URL(url).hostname}</p>}
      {isPicture && <img class="exhibit__picture" src={fileAt(id)} alt={title} loading="lazy" />}
      {isSound && <Sound label={say('voiceOf', { title })} src={fileAt(id)} />}
      {file?.media === 'application/pdf' && (
        <p>
          <a href={fileAt(id)}>{say('download')}</a>
        </p>
      )}
      {words && <Quote text={words} />}
    </div>
  )
}
