import { goTo } from '../../../../platform/web/going.ts'
import { Content, Question } from '../../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../../platform/web/page.tsx'
import { type Say, sayer } from '../../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../../ui/form/button.tsx'
import { EmptyState } from '../../../../ui/show/empty-state.tsx'
import type { PinKind } from '../../pin.ts'
import type { KnownPerson } from '../../server/session/known-person-store.ts'
import {
  forgetOnDevice,
  notKnownHere,
  peopleOfDevice,
  switchTo,
} from '../../server/session/people-of-device.ts'
import { sessionWords } from '../../session-words.ts'
import { accountWords } from '../../words.ts'
import { pinForm } from '../choose-pin-page.tsx'
import { PinFields, pinFrom } from '../pin-fields.tsx'
import { afterReturn } from './after-return.ts'
import { AvatarPicture } from './avatar-picture.tsx'
import { comingFrom } from './session-cookies.ts'

/** Several of us use this phone: which one am I? */
export const peoplePage = page('/qui-est-la', {
  words: sessionWords,
  open: ['visitor', 'person'],
  show: async (ctx, _params, ask) => ({
    people: await peopleOfDevice(ctx, ask.cookie('appareil')),
  }),
  view: ({ say, people }) => (
    <Content title={say('who')} intro={people.length > 0 ? say('whoHint') : undefined}>
      {people.length === 0 ? (
        <EmptyState
          icon="users"
          title={say('who')}
          text={say('noOneKnown')}
          action={<ButtonLink href="/reprendre">{say('useCard')}</ButtonLink>}
        />
      ) : (
        <>
          <ul class="people">
            {people.map((person) => (
              <PersonItem key={person.personId} person={person} say={say} />
            ))}
          </ul>
          <Buttons>
            <ButtonLink href="/reprendre" tone="quiet">
              {say('someoneElse')}
            </ButtonLink>
          </Buttons>
        </>
      )}
    </Content>
  ),
})

type ItemProps = { person: KnownPerson & { isHere: boolean }; say: Say<typeof sessionWords> }

function PersonItem({ person, say }: ItemProps) {
  const { personId, avatar, nickname, isHere, pinKind } = person
  const name = nickname ?? say('someone')
  const address = `/qui-est-la/${personId}`
  const label = say('isMeNamed', { name })
  return (
    <li class="people__one">
      <AvatarPicture seed={avatar} />
      <strong class="people__name">{name}</strong>
      {isHere ? (
        <span class="quiet">{say('here')}</span>
      ) : pinKind ? (
        <a class="button button--quiet" href={address} aria-label={label}>
          {say('isMe')}
        </a>
      ) : (
        <form method="post" action={address}>
          <button class="button button--quiet" type="submit" aria-label={label}>
            {say('isMe')}
          </button>
        </form>
      )}
      <form method="post" action={`${address}/retirer`}>
        <button class="button button--link" type="submit" aria-label={say('forgetNamed', { name })}>
          {say('forgetHere')}
        </button>
      </form>
    </li>
  )
}

/** It is me: here is my PIN. */
export const switchPage = page('/qui-est-la/:personId', {
  words: sessionWords,
  open: ANYONE,
  isSecret: true,
  show: async (ctx, { personId }, ask) => {
    const people = await peopleOfDevice(ctx, ask.cookie('appareil'))
    const person = people.find((one) => one.personId === personId)
    if (!person) throw notKnownHere()
    const kind: PinKind = person.pinKind ?? 'digits'
    return { person, kind }
  },
  form: pinForm,
  act: async (ctx, { personId, ...typed }, ask) => {
    const coming = comingFrom(ask, true)
    const opened = await switchTo(ctx, { personId, pin: pinFrom(typed), coming })
    if (!opened) return goTo('/reprendre', 'stays.cardAgain')
    return afterReturn(ctx, { personId, opened, hasDraft: false })
  },
  view: ({ say, reading, person, kind, problemOf }) => (
    <Question
      title={say('pinTitle')}
      hint={person.nickname ?? say('someone')}
      back="/qui-est-la"
      submit={say('enter')}
      ways={[{ href: '/qui-est-la', label: say('notMe') }]}
    >
      {person.pinKind && (
        <PinFields
          kind={kind}
          say={sayer(accountWords, reading)}
          reading={reading}
          error={problemOf(kind === 'pictures' ? 'pictures' : 'pin')}
        />
      )}
    </Question>
  ),
})

/** This phone no longer needs to know this person. */
export const forgetOnDevicePage = page('/qui-est-la/:personId/retirer', {
  words: sessionWords,
  open: ['visitor', 'person'],
  show: async () => goTo('/qui-est-la'),
  act: async (ctx, { personId }, ask) => {
    await forgetOnDevice(ctx, { personId, deviceToken: ask.cookie('appareil') })
    return goTo('/qui-est-la', 'stays.forgotten')
  },
})
