import { dayInWords } from '../../../platform/day.ts'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { BadgePicture } from '../../../ui/badge/badge-picture.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import { altOf } from '../../badges/pages/in-words.ts'
import { askingWords } from '../asking-words.ts'
import type { Assurance, Endorsement } from '../endorsement.ts'
import { knownInWords, signerInWords } from '../in-words.ts'
import { type About, pathOf } from '../server/about-of.ts'
import type { Standing } from '../server/standing/standing.ts'
import { endorsementWords } from '../words.ts'

const SEALS: Record<Assurance, string> = {
  mail: 'envelope-simple',
  domain: 'briefcase',
  organisation: 'seal-check',
  account: 'key',
  checked: 'seal-check',
  operator: 'seal-check',
}

type ItemProps = { said: Pick<Standing, KnownKey> & { slug?: string | null }; reading: Reading }
type KnownKey =
  | 'by'
  | 'name'
  | 'role'
  | 'belongsTo'
  | 'comment'
  | 'assurance'
  | 'knownAs'
  | 'closeness'

/** What one says of it, who they are, how well that is known, and what ties them to it when something does. */
export function EndorsementItem({ said, reading }: ItemProps) {
  const say = sayer(endorsementWords, reading)
  const [known, close] = knownInWords(said, reading)
  const comment = said.by === 'platform' ? null : said.comment
  return (
    <>
      {said.by === 'platform' && <p>{say('platformWord')}</p>}
      {said.by === 'platform' && said.comment && <p class="quiet">{said.comment}</p>}
      {comment && <Quote text={comment} />}
      <p>
        <strong>
          {said.slug ? <a href={`/structures/${said.slug}`}>{said.name}</a> : signerInWords(said)}
        </strong>
      </p>
      {known && (
        <p>
          <Tag icon={SEALS[said.assurance ?? 'mail']} label={known.replace(/\.$/, '')} />
        </p>
      )}
      {close && (
        <Notice tone="warning">
          <p>{close}</p>
        </Notice>
      )}
    </>
  )
}

type ManyProps = {
  all: readonly Standing[]
  reading: Reading
  of: 'badge' | 'issuer'
  level?: 2 | 3
}

/** Who stands behind it, one by one; nothing at all while nobody does. */
export function Endorsements({ all, reading, of, level = 2 }: ManyProps) {
  const say = sayer(endorsementWords, reading)
  if (all.length === 0) return null
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section class="stack">
      <Heading>{say(of === 'badge' ? 'who' : 'whoIssuer')}</Heading>
      {all.map((one) => (
        <Card key={one.id}>
          <EndorsementItem said={one} reading={reading} />
          <p class="quiet">{say('saidOn', { day: dayInWords(one.saidAt, reading) })}</p>
        </Card>
      ))}
    </section>
  )
}

export type SayAsking = Say<typeof askingWords>

/** What is to be endorsed: the badge with what it asks for, or the organisation. */
export function WhatItIs({ about, reading }: { about: About; reading: Reading }) {
  const say = sayer(askingWords, reading)
  const path = pathOf(about)
  if (about.kind === 'issuer')
    return (
      <Card title={about.owner.name} icon="buildings">
        {about.owner.about && <p>{about.owner.about}</p>}
        <p>
          <a href={path}>{say('wholeIssuer')}</a>
        </p>
      </Card>
    )
  const { content, number } = about.version
  return (
    <Card>
      <div class="badge-line">
        <BadgePicture small src={`${path}/image.svg`} alt={altOf(content)} />
        <div class="stack">
          <p>
            <strong lang={content.language}>{content.name}</strong>{' '}
            <span class="quiet">· {say('forVersion', { number })}</span>
          </p>
          <p lang={content.language}>{content.purpose}</p>
        </div>
      </div>
      <ul class="criteria" lang={content.language}>
        {content.criteria.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p>
        <a href={path}>{say('wholeBadge')}</a>
      </p>
    </Card>
  )
}

/** Whoever asks, and their words. */
export function WhoAsks({ one, say }: { one: Endorsement; say: SayAsking }) {
  if (!one.asker) return null
  return (
    <>
      <p>{say('asks', { asker: one.asker })}</p>
      {one.message && <Quote text={one.message} by={one.asker} />}
    </>
  )
}
