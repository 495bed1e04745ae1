import { z } from 'zod'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { partnerInvited, partnerTyped } from '../seat.ts'
import { readTable } from '../server/read-table.ts'
import {
  bringIn,
  invitePartner,
  professionalsToBringIn,
  setSeatGone,
} from '../server/together/invite-partner.ts'
import { takeSeat } from '../server/together/take-seat.ts'
import { togetherWords } from '../together-words.ts'
import { badgeWords } from '../words.ts'
import { whoIs } from './in-words.ts'

/** Who writes this badge with me, and whom else could we ask? */
export const togetherPage = page('/badges/:badgeId/ensemble', {
  words: togetherWords,
  open: ['person', 'professional'],
  show: async (ctx, { badgeId }) => ({
    table: await readTable(ctx, { chair: { badgeId } }),
    toBring: await professionalsToBringIn(ctx, { badgeId }),
    isPerson: ctx.actor.kind === 'person',
  }),
  form: z.object({ professionalId: z.uuid() }),
  act: async (ctx, { badgeId, professionalId }) => {
    const one = (await professionalsToBringIn(ctx, { badgeId })).find(
      (known) => known.professionalId === professionalId,
    )
    await bringIn(ctx, { badgeId, professionalId })
    return goTo(`/badges/${badgeId}/ensemble`, 'badgeTogether.broughtIn', {
      facts: { name: one?.name ?? '' },
    })
  },
  view: ({ say, reading, table, toBring, isPerson }) => {
    const { badge, seats, seat, isOwn } = table
    const home = `/badges/${badge.id}`
    const mayBring = isPerson && badge.personId !== null && isOwn && badge.draft !== null
    return (
      <Content title={say('title')} intro={say('hint')}>
        <ul class="stack">
          {seats.map((one) => (
            <li key={one.id}>
              <Card>
                <p>{whoIs(one, reading)}</p>
                {one.goneAt ? (
                  <p class="quiet">{say('gone')}</p>
                ) : (
                  one.satAt === null && <p class="quiet">{say('invited')}</p>
                )}
                {isOwn && !one.goneAt && one.id !== seat.id && one.personId !== badge.personId && (
                  <form method="post" action={`${home}/places/${one.id}/retirer`}>
                    <Button tone="link">
                      {say('takeAway')}
                      <span class="unseen"> : {whoIs(one, reading)}</span>
                    </Button>
                  </form>
                )}
              </Card>
            </li>
          ))}
        </ul>
        {mayBring && (
          <Card title={say('bringInTitle')} icon="handshake">
            {toBring.length === 0 && (
              <p>
                {say('noneToBring')} <a href="/qui-voit-quoi">{say('toShare')}</a>
              </p>
            )}
            {toBring.map(({ professionalId, name }) => (
              <form key={professionalId} method="post">
                <input type="hidden" name="professionalId" value={professionalId} />
                <Button tone="quiet" wide>
                  {say('bringIn', { name })}
                </Button>
              </form>
            ))}
          </Card>
        )}
        <Buttons>
          {badge.draft !== null && (
            <ButtonLink href={`${home}/inviter`}>{say('invite')}</ButtonLink>
          )}
          <ButtonLink href={home} tone="quiet">
            {sayer(badgeWords, reading)('toTable')}
          </ButtonLink>
        </Buttons>
      </Content>
    )
  },
})

/** Somebody who knows this work could say what they look at: I write to them. */
export const invitePartnerPage = page('/badges/:badgeId/inviter', {
  words: togetherWords,
  open: ['person', 'professional'],
  show: async (ctx, { badgeId }) => ({ table: await readTable(ctx, { chair: { badgeId } }) }),
  form: partnerInvited,
  act: async (ctx, { badgeId, email, about }, { origin }) => {
    await invitePartner(ctx, { badgeId, email, about, origin })
    return goTo(`/badges/${badgeId}/ensemble`, 'badgeTogether.sent')
  },
  view: ({ say, typed, problemOf, table }) => (
    <Question
      title={say('invite')}
      hint={say('inviteHint')}
      back={`/badges/${table.badge.id}/ensemble`}
      submit={say('send')}
    >
      <div class="stack">
        <TextField
          name="email"
          type="email"
          label={say('email')}
          value={typedText(typed, 'email', '')}
          error={problemOf('email') ?? problemOf('form')}
          autocomplete="off"
        />
        <TextField
          name="about"
          label={say('about')}
          hint={say('aboutHint')}
          value={typedText(typed, 'about', '')}
          error={problemOf('about')}
          maxlength={120}
        />
      </div>
    </Question>
  ),
})

/** Somebody no longer writes here: what they wrote stays. */
export const takeSeatAwayPage = page('/badges/:badgeId/places/:seatId/retirer', {
  words: togetherWords,
  open: ['person', 'professional'],
  show: async (_ctx, { badgeId }) => goTo(`/badges/${badgeId}/ensemble`),
  act: async (ctx, { badgeId, seatId }) => {
    await setSeatGone(ctx, { badgeId, seatId, gone: true })
    const undo = `/badges/${badgeId}/places/${seatId}/rendre`
    return goTo(`/badges/${badgeId}/ensemble`, 'badgeTogether.takenAway', { undo })
  },
})

/** After all, they write on. */
export const giveSeatBackPage = page('/badges/:badgeId/places/:seatId/rendre', {
  words: togetherWords,
  open: ['person', 'professional'],
  show: async (_ctx, { badgeId }) => goTo(`/badges/${badgeId}/ensemble`),
  act: async (ctx, { badgeId, seatId }) => {
    await setSeatGone(ctx, { badgeId, seatId, gone: false })
    return goTo(`/badges/${badgeId}/ensemble`, 'badgeTogether.givenBack')
  },
})

/** I was written to: what is it about, and who am I to say? */
export const welcomePage = page('/badge-invite/:token/bienvenue', {
  words: togetherWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { token }) => {
    const table = await readTable(ctx, { chair: { token } })
    const home = `/badge-invite/${encodeURIComponent(token)}`
    return table.seat.satAt === null ? { table } : goTo(home)
  },
  form: partnerTyped,
  act: async (ctx, { token, name, about }) => {
    await takeSeat(ctx, { token, name, about })
    return goTo(`/badge-invite/${encodeURIComponent(token)}`)
  },
  view: ({ say, typed, problemOf, table }) => (
    <Question
      title={say('welcome')}
      hint={say('welcomeHint', { badge: table.content.name })}
      back="/"
      submit={say('comeIn')}
    >
      <div class="stack">
        <TextField
          name="name"
          label={say('yourName')}
          value={typedText(typed, 'name', '')}
          error={problemOf('name') ?? problemOf('form')}
          autocomplete="name"
          maxlength={80}
        />
        <TextField
          name="about"
          label={say('yourRole')}
          value={typedText(typed, 'about', table.seat.about)}
          error={problemOf('about')}
          maxlength={120}
        />
        <p class="quiet">{say('welcomeNotice')}</p>
      </div>
    </Question>
  ),
})
