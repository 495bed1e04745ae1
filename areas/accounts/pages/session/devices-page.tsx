import { z } from 'zod'
import { isId } from '../../../../platform/id.ts'
import { goTo } from '../../../../platform/web/going.ts'
import { Content } from '../../../../platform/web/layout.tsx'
import { page } from '../../../../platform/web/page.tsx'
import type { Reading, Say } from '../../../../platform/words.ts'
import { Button } from '../../../../ui/form/button.tsx'
import { Icon } from '../../../../ui/icon.tsx'
import { Notice } from '../../../../ui/show/notice.tsx'
import { DataTable } from '../../../../ui/show/table.tsx'
import { cardReissuedAt } from '../../server/paper/card-reissued-at.ts'
import {
  closeDevice,
  closeOtherDevices,
  myDevices,
  type SeenSession,
} from '../../server/session/my-devices.ts'
import type { Way } from '../../session.ts'
import { sessionWords } from '../../session-words.ts'
import { momentOf } from '../../when.ts'

type Speak = Say<typeof sessionWords>

/** Where is my space open, and who came in? */
export const devicesPage = page('/mon-espace/appareils', {
  words: sessionWords,
  open: ['person'],
  show: async (ctx) => ({
    sessions: await myDevices(ctx),
    reissuedAt: await cardReissuedAt(ctx),
    now: ctx.now,
  }),
  view: ({ say, reading, sessions, reissuedAt, now }) => {
    const when = (date: Date) => inWords(say, reading, date, now)
    const open = sessions.filter(({ isOpen }) => isOpen)
    return (
      <Content title={say('devices')} intro={say('devicesIntro')}>
        {reissuedAt && (
          <Notice tone="warning">{say('reissued', { when: when(reissuedAt) })}</Notice>
        )}
        <ul class="devices">
          {open.map((session) => (
            <DeviceItem key={session.id} session={session} say={say} when={when} />
          ))}
        </ul>
        {open.length > 1 ? (
          <form method="post" action="/mon-espace/appareils/fermer-les-autres">
            <Button tone="quiet">{say('closeOthers')}</Button>
          </form>
        ) : (
          <p>{say('onlyHere')}</p>
        )}
        <h2>{say('logIns')}</h2>
        <DataTable
          id="log-ins"
          caption={say('logIns')}
          captionUnseen
          stack
          head={[say('logInWhen'), say('logInDevice'), say('logInWay')]}
          rows={[...sessions]
            .sort((one, other) => other.openedAt.getTime() - one.openedAt.getTime())
            .slice(0, 10)
            .map(({ openedAt, device, way }) => [when(openedAt), say(device), say(WAYS[way])])}
        />
      </Content>
    )
  },
})

type ItemProps = { session: SeenSession; say: Speak; when: (date: Date) => string }

function DeviceItem({ session, say, when }: ItemProps) {
  const { id, device, isHere, isOnOwnDevice, openedAt, usedAt } = session
  return (
    <li class="devices__one">
      <Icon name={device === 'phone' ? 'device-mobile' : 'desktop'} />
      <div class="devices__words">
        <strong>{say(device)}</strong> · {say(isOnOwnDevice ? 'ownDevice' : 'sharedDevice')}
        {isHere && <> · {say('here')}</>}
        <br />
        <span class="quiet">
          {isHere
            ? say('openedOn', { when: when(openedAt) })
            : say('usedOn', { when: when(usedAt) })}
        </span>
      </div>
      {!isHere && (
        <form method="post" action="/mon-espace/appareils/fermer">
          <input type="hidden" name="session" value={id} />
          <button
            class="button button--link"
            type="submit"
            aria-label={say('closeNamed', { device: say(device), when: when(openedAt) })}
          >
            {say('close')}
          </button>
        </form>
      )}
    </li>
  )
}

const WAYS: Record<Way, keyof typeof sessionWords> = {
  start: 'wayStart',
  card: 'wayCard',
  mail: 'wayMail',
  provider: 'wayProvider',
  switch: 'waySwitch',
  access: 'wayOther',
  other: 'wayOther',
}

function inWords(say: Speak, reading: Reading, date: Date, now: Date): string {
  const { key, time, day } = momentOf(date, now, reading.language)
  return say(key, { time, day })
}

/** I do not know this device. */
export const closeDevicePage = page('/mon-espace/appareils/fermer', {
  words: sessionWords,
  open: ['person'],
  show: async () => goTo('/mon-espace/appareils'),
  form: z.object({ session: z.string().refine(isId) }),
  act: async (ctx, { session }) => {
    await closeDevice(ctx, { sessionId: session })
    return goTo('/mon-espace/appareils', 'stays.closed')
  },
})

/** Only here, please. */
export const closeOtherDevicesPage = page('/mon-espace/appareils/fermer-les-autres', {
  words: sessionWords,
  open: ['person'],
  show: async () => goTo('/mon-espace/appareils'),
  act: async (ctx) => {
    const count = await closeOtherDevices(ctx)
    return goTo('/mon-espace/appareils', 'stays.closedOthers', { facts: { count } })
  },
})
