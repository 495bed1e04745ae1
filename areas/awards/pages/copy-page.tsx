import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { dayInWords } from '../../../platform/day.ts'
import type { Context } from '../../../platform/server/context.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page, resource } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { endorsementsAbout } from '../../endorsements/server/standing/about-badge.ts'
import { noSuchAward } from '../award.ts'
import { copyWords } from '../copy-words.ts'
import { endorsementsOf } from '../server/endorsing/endorsements-of.ts'
import { bakedPng, bakedSvg } from '../server/papers/award-papers.ts'
import { copyOf, makeCopy } from '../server/papers/make-copy.ts'
import { inSight, ownAward } from '../server/receiving/own-award.ts'
import { awardWords } from '../words.ts'
import { BADGE_TYPE, fileAnswer } from './award-files.ts'

/** May the words of others travel inside my badge? */
export const copyPage = page('/badges-recus/:awardId/copie', {
  words: copyWords,
  open: ['person'],
  show: async (ctx, { awardId }) => {
    const one = await inSight(ctx, await ownAward(ctx, { awardId }))
    const { credential } = one.award
    if (!credential || one.award.status === 'offered') throw noSuchAward()
    const behind = await endorsementsAbout(ctx, readDocument(credential))
    const count = behind.length + (await endorsementsOf(ctx, one.award)).length
    return { one, count, copy: await copyOf(ctx, { awardId }) }
  },
  act: async (ctx, { awardId }) => {
    await makeCopy(ctx, { awardId })
    return goTo(`/badges-recus/${awardId}/copie`, 'awardCopies.made')
  },
  view: ({ one, count, copy, say, reading, problemOf }) => {
    const home = `/badges-recus/${one.award.id}`
    return (
      <Question
        title={say('title', { badge: one.version.content.name })}
        hint={say('hint')}
        back={home}
        submit={count > 0 ? say(copy ? 'again' : 'make') : undefined}
      >
        {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
        <p>{count > 0 ? say('inside', { count }) : say('none')}</p>
        {copy && (
          <Card
            title={say('madeOn', { day: dayInWords(copy.madeAt, reading) })}
            icon="download-simple"
            tone="sand"
          >
            <LinkList
              stacked
              links={(['png', 'svg', 'json'] as const).map((form) => ({
                href: `${home}/copie.${form}`,
                label: sayer(awardWords, reading)(form),
              }))}
            />
          </Card>
        )}
      </Question>
    )
  },
})

async function ownCopy(ctx: Context, { awardId }: { awardId: string }) {
  const copy = await copyOf(ctx, { awardId })
  if (!copy) throw noSuchAward()
  const { version } = await inSight(ctx, await ownAward(ctx, { awardId }))
  return { version, credential: copy.credential }
}

export const copyJsonResource = resource(
  '/badges-recus/:awardId/copie.json',
  ['person'],
  async (ctx, which) =>
    fileAnswer((await ownCopy(ctx, which)).credential, BADGE_TYPE, 'badge-et-appuis.json'),
)

export const copyPngResource = resource(
  '/badges-recus/:awardId/copie.png',
  ['person'],
  async (ctx, which) => {
    const { version, credential } = await ownCopy(ctx, which)
    return fileAnswer(await bakedPng(version, credential), 'image/png', 'badge-et-appuis.png')
  },
)

export const copySvgResource = resource(
  '/badges-recus/:awardId/copie.svg',
  ['person'],
  async (ctx, which) => {
    const { version, credential } = await ownCopy(ctx, which)
    const type = 'image/svg+xml; charset=utf-8'
    return fileAnswer(bakedSvg(version, credential), type, 'badge-et-appuis.svg')
  },
)
