import { z } from 'zod'
import { maybeOneOf, oneOf } from '../../../platform/fields.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { acceptAward, openOffer, refuseAward } from '../server/receiving/answer-award.ts'
import { inSight } from '../server/receiving/own-award.ts'
import { awardWords } from '../words.ts'
import { Answer } from './award-deeds.tsx'
import { Head, WhatItSays } from './award-parts.tsx'

/** A letter brought me here: what badge is it, and do I take it? Saying no needs no account. */
export const offerPage = page('/badge-offert/:token', {
  words: awardWords,
  open: ['visitor', 'person'],
  unlisted: true,
  show: async (ctx, { token }) => ({
    one: await inSight(ctx, await openOffer(ctx, { token })),
    isIn: ctx.actor.kind === 'person',
    // Whoever comes in first is led back here: nothing is lost on the way.
    back: `?retour=${encodeURIComponent(`/badge-offert/${token}`)}`,
  }),
  form: z.object({ deed: oneOf(['take', 'refuse']), inside: maybeOneOf(['yes']) }),
  act: async (ctx, { token, deed, inside }) => {
    if (deed === 'refuse') {
      await refuseAward(ctx, { token })
      return goTo('/', 'awards.refusedSaid')
    }
    if (ctx.actor.kind !== 'person') return goTo(`/badge-offert/${encodeURIComponent(token)}`)
    const { id } = await acceptAward(ctx, { token, isInside: inside === 'yes' })
    return goTo(`/badges-recus/${id}`, 'awards.taken')
  },
  view: ({ one, isIn, back, say, reading }) => (
    <Content title={one.version.content.name} intro={say('offerTitle')}>
      <div class="stack">
        <Head one={one} reading={reading} />
        {isIn ? (
          <Answer one={one} reading={reading} />
        ) : (
          <>
            <p>{say('comeFirst')}</p>
            <Buttons>
              <ButtonLink href={`/bienvenue${back}`}>{say('start')}</ButtonLink>
              <ButtonLink href={`/reprendre${back}`} tone="quiet">
                {say('comeBack')}
              </ButtonLink>
            </Buttons>
          </>
        )}
        <WhatItSays one={one} reading={reading} />
        {!isIn && (
          <form method="post" class="stack">
            <p>{say('offerText')}</p>
            <Buttons>
              <Button name="deed" value="refuse" tone="quiet">
                {say('refuse')}
              </Button>
            </Buttons>
          </form>
        )}
      </div>
    </Content>
  ),
})
