import type { Design } from '../../../engines/badge-picture/badge-picture.ts'
import { type Reading, sayer } from '../../../platform/words.ts'
import { BadgePicture } from '../../../ui/badge/badge-picture.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import type { BadgeInSight } from '../server/versions/badges-of.ts'
import { badgeWords } from '../words.ts'
import { altOf, pictureSrc } from './in-words.ts'

/** One badge of a list: how it looks, its name, how far it is. */
export function BadgeCard({ one, reading }: { one: BadgeInSight; reading: Reading }) {
  const say = sayer(badgeWords, reading)
  const { badge, content } = one
  const count = content.criteria.length
  return (
    <Card>
      <div class="badge-line">
        <BadgePicture small src={pictureSrc(content.picture)} alt={altOf(content)} />
        <div class="stack">
          <h2>
            <a href={`/badges/${badge.id}`}>{content.name}</a>
          </h2>
          <p>
            <Tag
              tone={badge.draft === null ? 'organise' : 'sun'}
              label={
                badge.draft === null
                  ? say('published', { number: badge.edition })
                  : `${say('writing')}, ${say('version', { number: badge.draft }).toLowerCase()}`
              }
            />
          </p>
          <p class="quiet">
            {content.maker.kind === 'organisation'
              ? `${content.maker.name} · ${say('criteriaCount', { count })}`
              : say('criteriaCount', { count })}
          </p>
        </div>
      </div>
    </Card>
  )
}

/** What a badge may look like, for whoever has none yet. */
export function ExampleBadge({ reading }: { reading: Reading }) {
  const say = sayer(badgeWords, reading)
  const design: Design = {
    shape: 'rosette',
    colour: 'teal',
    icon: 'storefront',
    line1: say('exampleLine1'),
    line2: say('exampleLine2'),
    alt: '',
  }
  return (
    <Card tone="sand">
      <div class="badge-line">
        <BadgePicture small src={pictureSrc(design)} alt={say('exampleName')} />
        <div class="stack">
          <h2>{say('exampleName')}</h2>
          <ol class="criteria">
            <li>{say('exampleOne')}</li>
            <li>{say('exampleTwo')}</li>
            <li>{say('exampleThree')}</li>
          </ol>
        </div>
      </div>
    </Card>
  )
}
