import type { VNode } from 'preact'
import { dayInWords, listInWords } from '../../../platform/day.ts'
import type { Context } from '../../../platform/server/context.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page, resource } from '../../../platform/web/page.tsx'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { BadgeColumns } from '../../../ui/badge/badge-columns.tsx'
import { BadgePicture } from '../../../ui/badge/badge-picture.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { Tags } from '../../../ui/show/tag.tsx'
import { noSuchBadge } from '../../badges/badge.ts'
import type { Criterion } from '../../badges/badge-content.ts'
import { altOf } from '../../badges/pages/in-words.ts'
import { svgAnswer } from '../../badges/pages/svg-answer.ts'
import { getBadgeVersion } from '../../badges/server/versions/get-badge-version.ts'
import type { BadgeVersion } from '../../badges/version.ts'
import { Endorsements } from '../../endorsements/pages/endorsement-parts.tsx'
import { endorsementsOfVersion } from '../../endorsements/server/standing/standing.ts'
import { endorsementWords } from '../../endorsements/words.ts'
import { levelKey, skillWords } from '../../skills/words.ts'
import { publishedWords } from '../words.ts'

/** The badge as it is today: its last version. */
export const badgeOfTodayPage = page('/b/:slug', {
  words: publishedWords,
  open: ANYONE,
  show: async (ctx, { slug }) => {
    const { number } = await getBadgeVersion(ctx, slug)
    return goTo(`/b/${slug}/v/${number}`)
  },
})

/** What others have to offer beside a badge: asking for it. */
export type Beside = (
  ctx: Context,
  version: BadgeVersion,
  reading: Reading,
) => Promise<VNode | undefined>

/** What does this badge say, who stands behind it, and how was it written? Anybody may read. */
export const badgeVersionPage = (besides: Beside) =>
  page('/b/:slug/v/:version', {
    words: publishedWords,
    open: ANYONE,
    show: async (ctx, { slug, version }, { reading }) => {
      const one = await getBadgeVersion(ctx, slug, numberOf(version))
      return {
        one,
        beside: await besides(ctx, one, reading),
        last: await getBadgeVersion(ctx, slug),
        endorsed: await endorsementsOfVersion(ctx, one),
        isProfessional: ctx.actor.kind === 'professional',
      }
    },
    view: ({ say, reading, one, last, beside, endorsed, isProfessional }) => {
      const { content, number, publishedAt, slug } = one
      const here = `/b/${slug}/v/${number}`
      const { maker } = content
      return (
        <Content
          title={content.name}
          intro={
            maker.kind === 'organisation'
              ? say('byOrganisation', { name: maker.name })
              : say('byPerson')
          }
          lang={content.language}
          width="wide"
        >
          {last.number > number && (
            <Notice tone="warning">
              {say('newer')}{' '}
              <a href={`/b/${slug}/v/${last.number}`}>{say('seeNewer', { number: last.number })}</a>
            </Notice>
          )}
          <BadgeColumns
            side={
              <>
                <BadgePicture src={`${here}/image.svg`} alt={altOf(content)} />
                {beside}
                <HowWritten {...{ one, reading, say }} />
              </>
            }
          >
            <p class="quiet">
              {say('publicVersion', { number, day: dayInWords(publishedAt, reading) })}
            </p>
            <Part title={say('whatFor')} text={content.purpose} />
            <h2>{say('whatIn')}</h2>
            <ol class="criteria" lang={content.language}>
              {content.criteria.map((criterion) => (
                <li key={criterion.id}>
                  <CriterionToRead {...{ criterion, reading, say }} />
                </li>
              ))}
            </ol>
            <Part title={say('whoGives')} text={content.givers} />
            <Part title={say('whatWorth')} text={content.worth} />
            <Part title={say('onCv')} text={content.cv} />
            <Endorsements all={endorsed} reading={reading} of="badge" />
            {isProfessional && (
              <p>
                <a href={`${here}/appuyer`}>{sayer(endorsementWords, reading)('endorseBadge')}</a>
              </p>
            )}
            {content.tags.length > 0 && <Tags tags={content.tags.map((label) => ({ label }))} />}
            <Details summary={say('forMachines')}>
              <p>
                <a href={`${here}.json`}>{`${here}.json`}</a>
              </p>
              <p>{say('digest')}</p>
              <code class="digest">{one.digest}</code>
            </Details>
          </BadgeColumns>
        </Content>
      )
    },
  })

/** `/b/…/v/2`: anything else is no version. */
function numberOf(typed: string): number {
  if (!/^[1-9]\d{0,5}$/.test(typed)) throw noSuchBadge()
  return Number(typed)
}

type SayPublished = Say<typeof publishedWords>

function Part({ title, text }: { title: string; text: string }) {
  if (text === '') return null
  return (
    <section class="stack">
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  )
}

type CriterionProps = { criterion: Criterion; reading: Reading; say: SayPublished }

function CriterionToRead({ criterion, reading, say }: CriterionProps) {
  const { text, evidence, level, links } = criterion
  return (
    <>
      <p>
        {text}
        {level && <span class="quiet"> · {sayer(skillWords, reading)(levelKey(level))}</span>}
      </p>
      {evidence && <p class="quiet">{say('seenBy', { evidence })}</p>}
      {links.length > 0 && (
        <p class="quiet">
          {say('tiedTo')}{' '}
          {links.map(({ id, name, framework }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <a href={`/id/${id}`}>{`${name} (${framework})`}</a>
            </span>
          ))}
        </p>
      )}
    </>
  )
}

type WrittenProps = { one: BadgeVersion; reading: Reading; say: SayPublished }

/** How many wrote it and agree: never who. */
function HowWritten({ one: { writers }, reading, say }: WrittenProps) {
  const { person, professional, partner, agreed } = writers
  const who = [
    ...(person > 0 ? [say('ofPerson', { count: person })] : []),
    ...(professional > 0 ? [say('ofProfessional', { count: professional })] : []),
    ...(partner > 0 ? [say('ofPartner', { count: partner })] : []),
  ]
  const count = person + professional + partner
  return (
    <Card title={say('writtenTogether')} icon="users-three" tone="sand">
      <p>{say('writers', { count, who: listInWords(who, reading) })}</p>
      {agreed > 0 && <p>{say('agreedWith', { count: agreed })}</p>}
    </Card>
  )
}

/** The picture of a version: it never changes. */
export const badgeVersionImage = resource(
  '/b/:slug/v/:version/image.svg',
  ANYONE,
  async (ctx, { slug, version }) => {
    const { content } = await getBadgeVersion(ctx, slug, numberOf(version))
    return svgAnswer(content.picture, 'public, max-age=3600')
  },
)
