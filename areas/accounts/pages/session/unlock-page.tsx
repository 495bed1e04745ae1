import { goTo } from '../../../../platform/web/going.ts'
import { Question } from '../../../../platform/web/layout.tsx'
import { localAddress } from '../../../../platform/web/local-address.ts'
import { ANYONE, page } from '../../../../platform/web/page.tsx'
import { sayer } from '../../../../platform/words.ts'
import { keptAnswerOf } from '../../server/session/keep-answer.ts'
import { heldPerson, pinKindAsked, unlockWithPin } from '../../server/session/unlock-with-pin.ts'
import { sessionWords } from '../../session-words.ts'
import { accountWords } from '../../words.ts'
import { pinForm } from '../choose-pin-page.tsx'
import { PinFields, pinFrom } from '../pin-fields.tsx'

/** I was away for a while: is it still me? */
export const unlockPage = page('/code-secret', {
  words: sessionWords,
  open: ANYONE,
  isSecret: true,
  show: async (ctx) =>
    heldPerson(ctx) ? { kind: await pinKindAsked(ctx) } : goTo('/mes-experiences'),
  form: pinForm,
  act: async (ctx, typed, { query }) => {
    const held = heldPerson(ctx)
    if (!held) return goTo('/mes-experiences')
    if (!(await unlockWithPin(ctx, { pin: pinFrom(typed) }))) {
      return goTo('/reprendre', 'stays.cardAgain', { cookies: [{ name: 'session', value: null }] })
    }
    if (await keptAnswerOf(ctx, held.personId)) return goTo('/reponse-gardee')
    return goTo(localAddress(query.get('retour')) ?? '/mes-experiences')
  },
  view: ({ say, reading, kind, problemOf }) => (
    <Question
      title={say('pinTitle')}
      hint={say('pinHint')}
      back="/"
      submit={say('enter')}
      ways={[
        { href: '/reprendre', label: say('useCard') },
        { href: '/qui-est-la', label: say('notMe') },
      ]}
    >
      <PinFields
        kind={kind}
        say={sayer(accountWords, reading)}
        reading={reading}
        error={problemOf(kind === 'pictures' ? 'pictures' : 'pin')}
      />
    </Question>
  ),
})
