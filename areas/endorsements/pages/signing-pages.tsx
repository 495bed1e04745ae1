import { z } from 'zod'
import { oneOf } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { type Reading, sayer } from '../../../platform/words.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import { askingWords } from '../asking-words.ts'
import { COMMENT_MAX, granted, isOpen, notNow, stands } from '../endorsement.ts'
import { type About, nameOf, pathOf } from '../server/about-of.ts'
import { asksOf, endorsementsBy, type InSight } from '../server/asking/asks-of.ts'
import {
  declineEndorsement,
  grantEndorsement,
  ownEndorsement,
  withdrawEndorsement,
} from '../server/granting/grant-endorsement.ts'
import { endorsementsOfIssuer } from '../server/standing/standing.ts'
import { AskedList } from './asking-pages.tsx'
import { Endorsements, type SayAsking, WhatItIs, WhoAsks } from './endorsement-parts.tsx'

/** What are we asked to stand behind, what do we stand behind, and who stands behind us? */
export const organisationEndorsementsPage = page('/pro/organisations/:organisationSlug/appuis', {
  words: askingWords,
  open: ['professional'],
  show: async (ctx, { organisationSlug }) => {
    const seen = await endorsementsBy(ctx, { organisationSlug })
    const { asked } = await asksOf(ctx, { organisationSlug })
    const standing = await endorsementsOfIssuer(ctx, { organisationId: seen.organisation.id })
    return { ...seen, standing, asked: asked.filter(({ one }) => !stands(one)) }
  },
  view: ({ organisation, received, given, standing, asked, say, reading }) => {
    const here = `/pro/organisations/${organisation.slug}/appuis`
    return (
      <Content title={say('ownTitle', { name: organisation.name })}>
        <div class="stack">
          {received.length === 0 ? (
            <EmptyState icon="handshake" title={say('nothing')} text={say('nothingText')} />
          ) : (
            <>
              <h2>{say('received')}</h2>
              {received.map((each) => (
                <Received key={each.one.id} each={each} here={here} say={say} />
              ))}
            </>
          )}
          <Given all={given} here={here} say={say} />
          <h2>{say('givers')}</h2>
          <Endorsements all={standing} reading={reading} of="issuer" level={3} />
          <AskedList all={asked} say={say} />
          <Buttons>
            <ButtonLink href={`${here}/demander`} tone="quiet" icon="envelope-simple">
              {say('ask')}
            </ButtonLink>
          </Buttons>
          <LinkList
            links={[{ href: `/pro/organisations/${organisation.slug}`, label: organisation.name }]}
          />
        </div>
      </Content>
    )
  },
})

type OneProps = { each: InSight; here: string; say: SayAsking }

function Received({ each: { one, about }, here, say }: OneProps) {
  return (
    <Card tone="sun" level={3} title={nameOf(about)}>
      <WhoAsks one={one} say={say} />
      <p>
        <a href={`${here}/${one.id}`}>
          {say('answer')}
          <span class="unseen"> {nameOf(about)}</span>
        </a>
      </p>
    </Card>
  )
}

function Given({ all, here, say }: { all: readonly InSight[]; here: string; say: SayAsking }) {
  if (all.length === 0) return null
  return (
    <section class="stack">
      <h2>{say('given')}</h2>
      {all.map(({ one, about }) => (
        <Card key={one.id}>
          <h3>
            <a href={pathOf(about)}>{nameOf(about)}</a>
          </h3>
          {one.status === 'superseded' && (
            <p>
              <Tag label={say('is-superseded')} />
            </p>
          )}
          {one.comment && <Quote text={one.comment} />}
          <p>
            <a href={`${here}/${one.id}/retirer`}>
              {say('takeBack')}
              <span class="unseen"> {nameOf(about)}</span>
            </a>
          </p>
        </Card>
      ))}
    </section>
  )
}

/** Do we stand behind this? Then we sign it; or not, and nobody asks why. */
export const answerAskPage = page('/pro/organisations/:organisationSlug/appuis/:endorsementId', {
  words: askingWords,
  open: ['professional'],
  show: async (ctx, which) => {
    const seen = await ownEndorsement(ctx, which)
    if (!isOpen(seen.one, ctx.now)) throw notNow()
    return seen
  },
  form: granted.extend({ deed: oneOf(['sign', 'decline']).catch('sign') }),
  act: async (ctx, { deed, comment, ...which }) => {
    const home = `/pro/organisations/${which.organisationSlug}/appuis`
    if (deed === 'decline') {
      await declineEndorsement(ctx, which)
      return goTo(home, 'endorsementAsks.declined')
    }
    await grantEndorsement(ctx, { ...which, comment })
    return goTo(home, 'endorsementAsks.signed')
  },
  view: ({ one, about, organisation, say, reading, typed, problemOf }) => (
    <Question
      title={signTitle(about, say)}
      hint={say('signHint', { organisation: organisation.name })}
      back={`/pro/organisations/${organisation.slug}/appuis`}
      submit={say('sign')}
      more={
        <Button wide tone="quiet" name="deed" value="decline">
          {say('decline')}
        </Button>
      }
    >
      {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
      <WhoAsks one={one} say={say} />
      <WhatItIs about={about} reading={reading} />
      <CommentField {...{ about, reading, typed, problemOf }} />
    </Question>
  ),
})

export const signTitle = (about: About, say: SayAsking) =>
  say(about.kind === 'version' ? 'signTitle' : 'signIssuerTitle', { name: nameOf(about) })

type FieldProps = {
  about: About
  reading: Reading
  typed: Parameters<typeof typedText>[0]
  problemOf: (field: string) => string | undefined
  value?: string | null
}

/** Why it counts, in their own words. */
export function CommentField({ about, reading, typed, problemOf, value }: FieldProps) {
  const say = sayer(askingWords, reading)
  return (
    <TextArea
      name="comment"
      label={say(about.kind === 'version' ? 'comment' : 'commentIssuer')}
      hint={say('commentHint')}
      value={typedText(typed, 'comment', value ?? '')}
      error={problemOf('comment')}
      max={COMMENT_MAX}
      rows={4}
    />
  )
}

/** We stand behind it no longer. */
export const takeBackPage = page(
  '/pro/organisations/:organisationSlug/appuis/:endorsementId/retirer',
  {
    words: askingWords,
    open: ['professional'],
    show: async (ctx, which) => {
      const seen = await ownEndorsement(ctx, which)
      if (!stands(seen.one)) throw notNow()
      return seen
    },
    form: z.object({}),
    act: async (ctx, which) => {
      await withdrawEndorsement(ctx, which)
      return goTo(
        `/pro/organisations/${which.organisationSlug}/appuis`,
        'endorsementAsks.takenBack',
      )
    },
    view: ({ about, organisation, say, problemOf }) => (
      <Question
        title={say('takeBackTitle', { name: nameOf(about) })}
        hint={say('takeBackHint')}
        back={`/pro/organisations/${organisation.slug}/appuis`}
        submit={say('takeBack')}
        isFinal
      >
        {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
      </Question>
    ),
  },
)
