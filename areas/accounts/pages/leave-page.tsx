import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { leave } from '../server/leave.ts'
import { farewellAddress } from '../server/provider/visit-provider.ts'
import { forgottenOn } from '../server/session/people-of-device.ts'
import { showAccessCard } from '../server/show-access-card.ts'
import { accountWords } from '../words.ts'

/** I am done on this device. */
export const leavePage = page('/quitter', {
  words: accountWords,
  open: ['person', 'professional'],
  show: async (ctx) => ({
    hasCard: ctx.actor.kind !== 'person' || (await showAccessCard(ctx)) !== undefined,
  }),
  act: async (ctx, _input, ask) => {
    const elsewhere = await farewellAddress(ctx, ask.origin)
    const deviceToken = ask.cookie('appareil')
    await leave(ctx, { deviceToken })
    return goTo('/', 'accounts.left', {
      ...(elsewhere ? { elsewhere } : {}),
      cookies: [{ name: 'session', value: null }],
      forgets: await forgottenOn(ctx, deviceToken),
    })
  },
  view: ({ hasCard, say }) => (
    <Question
      title={say('leaveTitle')}
      hint={say('leaveText')}
      back="/mes-experiences"
      submit={say('leave')}
      ways={hasCard ? [] : [{ href: '/ma-carte-d-acces', label: say('makeCard') }]}
    >
      {!hasCard && <Notice tone="warning">{say('leaveNoCard')}</Notice>}
    </Question>
  ),
})
