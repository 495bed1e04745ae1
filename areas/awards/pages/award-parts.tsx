import { dayInWords } from '../../../platform/day.ts'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { BadgePicture } from '../../../ui/badge/badge-picture.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import { Endorsements } from '../../endorsements/pages/endorsement-parts.tsx'
import type { Standing } from '../../endorsements/server/standing/standing.ts'
import { HowKnown } from '../../organisations/pages/how-known.tsx'
import { standingOf } from '../award.ts'
import { insideWords } from '../inside-words.ts'
import type { AwardInSight } from '../server/receiving/own-award.ts'
import { awardWords } from '../words.ts'

export type SayAward = Say<typeof awardWords>
type Props = { one: AwardInSight; reading: Reading }

/** "Donné par l'Atelier, le 3 mars": or said by the person of themselves, never otherwise. */
export function givenInWords({ award, giver }: AwardInSight, reading: Reading): string {
  const say = sayer(awardWords, reading)
  const day = dayInWords(award.givenAt, reading)
  return giver ? say('givenBy', { giver: giver.name, day }) : say('bySelf', { day })
}

export const pictureOf = ({ version: { slug, number } }: Pick<AwardInSight, 'version'>) =>
  `/b/${slug}/v/${number}/image.svg`

export const altOf = ({ version: { content } }: Pick<AwardInSight, 'version'>) =>
  content.picture.alt || content.name

/** One badge of a list. */
export function AwardCard({ one, reading, now }: Props & { now: Date }) {
  const say = sayer(awardWords, reading)
  const { award, version } = one
  const standing = standingOf(award, now)
  return (
    <Card tone={standing === 'offered' ? 'sun' : 'plain'}>
      <div class="badge-line">
        <BadgePicture small src={pictureOf(one)} alt={altOf(one)} />
        <div class="stack">
          <h2>
            <a href={`/badges-recus/${award.id}`}>{version.content.name}</a>
          </h2>
          <p>
            <Tag label={say(`is-${standing}`)} />{' '}
            {award.sealedShown && <Tag icon="eye" label={say('shown')} />}
          </p>
          <p class="quiet">{givenInWords(one, reading)}</p>
        </div>
      </div>
    </Card>
  )
}

/** How it looks, who gave it and where it stands: the first thing seen, on a phone too. */
export function Head({ one, reading, tag }: Props & { tag?: string }) {
  return (
    <div class="badge-line">
      <BadgePicture small src={pictureOf(one)} alt={altOf(one)} />
      <div class="stack">
        <p>{givenInWords(one, reading)}</p>
        {one.giver && (
          <p>
            <HowKnown organisation={one.giver} reading={reading} />
          </p>
        )}
        {tag && (
          <p>
            <Tag label={tag} />
          </p>
        )}
      </div>
    </div>
  )
}

/** What the badge says, and what was seen of the person. */
export function WhatItSays({ one, reading }: Props) {
  const say = sayer(awardWords, reading)
  const { award, version, giver, evidence } = one
  const { content, slug, number } = version
  return (
    <>
      {!giver && <p>{say('bySelfText')}</p>}
      {award.way === 'milestone' && <p>{say('byRule')}</p>}
      {award.validUntil && (
        <p class="quiet">{say('until', { day: dayInWords(award.validUntil, reading) })}</p>
      )}
      <section class="stack" lang={content.language}>
        <h2>{say('whatFor')}</h2>
        <p>{content.purpose}</p>
        <ul class="criteria">
          {content.criteria.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
        <p>
          <a href={`/b/${slug}/v/${number}`}>{say('wholeBadge')}</a>
        </p>
      </section>
      {award.seen && (
        <section class="stack">
          <h2>{say('seen')}</h2>
          <Quote text={award.seen} />
        </section>
      )}
      {evidence && (
        <p>
          <a href={evidence} rel="noopener noreferrer nofollow">
            {sayer(insideWords, reading)('evidence')}
          </a>
        </p>
      )}
    </>
  )
}

/** Who stands behind what the badge says, then behind who gives it. */
export function Behind({ all, reading }: { all: readonly Standing[]; reading: Reading }) {
  const of = (kind: Standing['target']['kind']) => all.filter(({ target }) => target.kind === kind)
  return (
    <>
      <Endorsements all={of('version')} reading={reading} of="badge" />
      <Endorsements all={of('issuer')} reading={reading} of="issuer" />
    </>
  )
}
