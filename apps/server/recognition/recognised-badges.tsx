import type { VNode } from 'preact'
import { altOf, pictureSrc } from '../../../areas/badges/pages/in-words.ts'
import { publishedBadgesOf } from '../../../areas/badges/server/versions/badges-of.ts'
import { badgeWords } from '../../../areas/badges/words.ts'
import type { Context } from '../../../platform/server/context.ts'
import { type Reading, sayer } from '../../../platform/words.ts'
import { BadgePicture } from '../../../ui/badge/badge-picture.tsx'
import { Card } from '../../../ui/show/card.tsx'

/** The published badges of an organisation, for its own page; nothing when it has none. */
export async function recognisedBadges(
  ctx: Context,
  { id: organisationId }: { id: string },
  reading: Reading,
): Promise<VNode | undefined> {
  const versions = await publishedBadgesOf(ctx, { organisationId })
  if (versions.length === 0) return undefined
  const say = sayer(badgeWords, reading)
  return (
    <div class="stack">
      {versions.map(({ slug, content }) => (
        <Card key={slug}>
          <div class="badge-line" lang={content.language}>
            <BadgePicture small src={pictureSrc(content.picture)} alt={altOf(content)} />
            <div>
              <h3>
                <a href={`/b/${slug}`}>{content.name}</a>
              </h3>
              <p class="quiet" lang={reading.language}>
                {say('criteriaCount', { count: content.criteria.length })}
              </p>
            </div>
          </div>
        </Card>
      ))}
    </div>
  )
}
