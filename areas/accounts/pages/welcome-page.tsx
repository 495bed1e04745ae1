import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { localAddress } from '../../../platform/web/local-address.ts'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { arrival } from '../person.ts'
import { introduceOneself } from '../server/introduce-oneself.ts'
import { startOnce, wasBegunWith } from '../server/start-once.ts'
import { whoAmI } from '../server/who-am-i.ts'
import { accountWords } from '../words.ts'
import { isTicked } from './own-device.ts'
import { PrivateWindow } from './private-window.tsx'
import { comingFrom, cookiesFor } from './session/session-cookies.ts'

/** How shall we call you, and who sees this? */
export const welcomePage = page('/bienvenue', {
  words: accountWords,
  open: ANYONE,
  opensAccount: true,
  show: async (ctx, _params, ask) => ({
    isOnPhone: ask.device === 'phone',
    nickname: ctx.actor.kind === 'person' ? ((await whoAmI(ctx)).nickname ?? '') : '',
    isProfessional: ctx.actor.kind === 'professional',
    isNew: ctx.actor.kind !== 'person',
  }),
  form: arrival,
  act: async (ctx, { nickname, mine }, ask) => {
    const next = localAddress(ask.query.get('retour')) ?? '/experiences/nouvelle'
    if (ctx.actor.kind === 'person') {
      await introduceOneself(ctx, { nickname })
      return (await wasBegunWith(ctx, ask.formKey))
        ? goTo(next)
        : goTo('/mon-espace', 'accounts.renamed')
    }
    const coming = comingFrom(ask, mine === 'yes')
    const opened = await startOnce(ctx, { nickname, formKey: ask.formKey, ...coming })
    return goTo(next, undefined, { cookies: cookiesFor(opened) })
  },
  view: ({ say, reading, typed, problemOf, nickname, isNew, isOnPhone, isProfessional }) =>
    isProfessional ? (
      <PrivateWindow reading={reading} />
    ) : (
      <Question
        title={say('welcome')}
        hint={say('welcomeHint')}
        back={isNew ? '/' : '/mon-espace'}
        submit={say('begin')}
      >
        <TextField
          name="nickname"
          label={say('nickname')}
          value={typedText(typed, 'nickname', nickname)}
          error={problemOf('nickname')}
          autocomplete="nickname"
          spellcheck={false}
        />
        {isNew && (
          <Checkbox
            name="mine"
            label={say('mine')}
            hint={say('mineHint')}
            checked={isTicked(typed, isOnPhone)}
          />
        )}
        <Notice>
          <strong>{say('whoSees')}</strong> {say('onlyYou')} {say('onlyYouText')}
        </Notice>
      </Question>
    ),
})
