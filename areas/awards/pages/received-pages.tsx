import { z } from 'zod'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { dayInWords } from '../../../platform/day.ts'
import { maybeOneOf, oneOf, optionalText } from '../../../platform/fields.ts'
import type { Context } from '../../../platform/server/context.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { whoAmI } from '../../accounts/server/who-am-i.ts'
import { endorsementsAbout } from '../../endorsements/server/standing/about-badge.ts'
import { Recommendations } from '../../recommendations/pages/recommendation-item.tsx'
import { AWARD_NAME_MAX, mustTakeAgain, standingOf } from '../award.ts'
import { endorsementsOf } from '../server/endorsing/endorsements-of.ts'
import { badgesForSelf } from '../server/giving/give-to-self.ts'
import {
  acceptAward,
  addressOfShown,
  hideAward,
  refuseAward,
  sayAfterwards,
  showAward,
} from '../server/receiving/answer-award.ts'
import { dropNamedCopy, nameCopy, namedCopyOf } from '../server/receiving/name-copy.ts'
import { inSight, myAwards, ownAward } from '../server/receiving/own-award.ts'
import { awardWords } from '../words.ts'
import { Afterwards, Answer, Named, Showing, TakeAway } from './award-deeds.tsx'
import { AwardCard, Behind, Head, WhatItSays } from './award-parts.tsx'

/** Which badges were given to me? */
export const awardsPage = page('/badges-recus', {
  words: awardWords,
  open: ['person'],
  show: async (ctx) => ({
    all: await myAwards(ctx),
    own: await badgesForSelf(ctx),
    now: ctx.now,
  }),
  view: ({ all, own, now, say, reading }) => (
    <Content title={say('title')} intro={say('intro')}>
      {all.length === 0 ? (
        <EmptyState icon="medal" title={say('none')} text={say('noneText')} />
      ) : (
        all.map((one) => <AwardCard key={one.award.id} one={one} reading={reading} now={now} />)
      )}
      <LinkList
        stacked
        links={[
          ...own.map(({ slug, name }) => ({
            href: `/b/${slug}/pour-moi`,
            label: say('toSelf', { badge: name }),
          })),
          { href: '/mes-demandes', label: say('toApplications') },
          { href: '/badges', label: say('toWriting') },
        ]}
      />
    </Content>
  ),
})

const DEEDS = [
  'take',
  'refuse',
  'show',
  'hide',
  'after-keep',
  'after-end',
  'name',
  'unname',
] as const
type Deed = (typeof DEEDS)[number]

/** Who gave it to me and what for; who else saw it; and what do I do with it? */
export const awardPage = page('/badges-recus/:awardId', {
  words: awardWords,
  open: ['person'],
  show: async (ctx, { awardId }, { origin }) => {
    const one = await inSight(ctx, await ownAward(ctx, { awardId }))
    return {
      one,
      now: ctx.now,
      nickname: (await whoAmI(ctx)).nickname,
      copy: await namedCopyOf(ctx, { awardId }),
      endorsed: await endorsementsOf(ctx, one.award),
      behind: one.award.credential
        ? await endorsementsAbout(ctx, readDocument(one.award.credential))
        : [],
      address: addressOfShown(ctx, one.award, origin),
    }
  },
  form: z.object({
    deed: oneOf(DEEDS),
    inside: maybeOneOf(['yes']),
    name: optionalText(AWARD_NAME_MAX),
  }),
  act: async (ctx, { awardId, deed, inside, name }) => {
    const said = await doIt[deed](ctx, { awardId, isInside: inside === 'yes', name })
    return goTo(deed === 'refuse' ? '/badges-recus' : `/badges-recus/${awardId}`, said)
  },
  view: ({ one, now, nickname, copy, endorsed, behind, address, say, reading, problemOf }) => {
    const standing = standingOf(one.award, now)
    return (
      <Content title={one.version.content.name}>
        <div class="stack">
          <Head one={one} reading={reading} tag={say(`is-${standing}`)} />
          {standing === 'withdrawn' && (
            <Notice tone="warning">
              <p>{say('tellWithdrawn', { giver: one.giver?.name ?? '' })}</p>
            </Notice>
          )}
          {standing === 'suspended' && (
            <Notice tone="warning">
              <p>{say('tellSuspended', { giver: one.giver?.name ?? '' })}</p>
            </Notice>
          )}
          {one.award.status === 'accepted' && mustTakeAgain(one.award, now) && (
            <Notice>
              <p>{say('takeAgain', { day: dayInWords(one.award.resignedAt ?? now, reading) })}</p>
            </Notice>
          )}
          {standing === 'offered' && <Answer one={one} reading={reading} />}
          <WhatItSays one={one} reading={reading} />
          <Recommendations
            isAboutOne
            all={endorsed.map(({ said }) => said)}
            competences={[]}
            reading={reading}
          />
          <Behind all={behind} reading={reading} />
          {one.award.status === 'accepted' && (
            <>
              <Showing id={one.award.id} address={address} say={say} />
              <TakeAway
                id={one.award.id}
                hasWords={endorsed.length + behind.length > 0}
                {...{ say, reading }}
              />
              <Named
                id={one.award.id}
                nickname={nickname}
                copy={copy}
                problem={problemOf('name')}
                reading={reading}
              />
              <Afterwards ends={one.award.endsWithAccount} say={say} />
            </>
          )}
          <LinkList links={[{ href: '/badges-recus', label: say('back') }]} />
        </div>
      </Content>
    )
  },
})

type Which = { awardId: string; isInside: boolean; name: string | null }

const doIt: Record<Deed, (ctx: Context, which: Which) => Promise<string>> = {
  take: async (ctx, { awardId, isInside }) => {
    await acceptAward(ctx, { awardId, isInside })
    return 'awards.taken'
  },
  refuse: async (ctx, which) => {
    await refuseAward(ctx, which)
    return 'awards.refusedSaid'
  },
  show: async (ctx, which) => {
    await showAward(ctx, which)
    return 'awards.shownSaid'
  },
  hide: async (ctx, which) => {
    await hideAward(ctx, which)
    return 'awards.hiddenSaid'
  },
  name: async (ctx, which) => {
    await nameCopy(ctx, which)
    return 'awardInside.made'
  },
  unname: async (ctx, which) => {
    await dropNamedCopy(ctx, which)
    return 'awardInside.dropped'
  },
  'after-keep': async (ctx, which) => {
    await sayAfterwards(ctx, { ...which, ends: false })
    return 'awards.kept'
  },
  'after-end': async (ctx, which) => {
    await sayAfterwards(ctx, { ...which, ends: true })
    return 'awards.kept'
  },
}
