import { z } from 'zod'
import { optionalText } from '../../../platform/fields.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { type Ask, page } from '../../../platform/web/page.tsx'
import type { PinKind } from '../pin.ts'
import { choosePin } from '../server/choose-pin.ts'
import { accountWords } from '../words.ts'
import { PinFields, pinFrom } from './pin-fields.tsx'

const place = optionalText(20)
export const pinForm = z.object({
  pin: optionalText(60),
  'pictures-1': place,
  'pictures-2': place,
  'pictures-3': place,
  'pictures-4': place,
})

/** Which four signs will only I know? */
export const choosePinPage = page('/ma-carte-d-acces/code-secret', {
  words: accountWords,
  open: ['person'],
  isSecret: true,
  show: async (_ctx, _params, ask) => ({ kind: kindAsked(ask) }),
  form: pinForm,
  act: async (ctx, typed, ask) => {
    await choosePin(ctx, { pin: pinFrom(typed) ?? '', kind: kindAsked(ask) })
    return goTo('/ma-carte-d-acces', 'accounts.pinKept')
  },
  view: ({ kind, say, reading, problemOf }) => (
    <Question
      title={say(kind === 'pictures' ? 'pinPicturesTitle' : 'pinTitle')}
      hint={say('pinHint')}
      back="/ma-carte-d-acces"
      submit={say('begin')}
      ways={[
        kind === 'pictures'
          ? { href: '/ma-carte-d-acces/code-secret', label: say('withDigits') }
          : { href: '/ma-carte-d-acces/code-secret?avec=images', label: say('withPictures') },
      ]}
    >
      <PinFields
        kind={kind}
        say={say}
        reading={reading}
        error={problemOf(kind === 'pictures' ? 'pictures' : 'pin')}
      />
    </Question>
  ),
})

function kindAsked({ query }: Ask): PinKind {
  return query.get('avec') === 'images' ? 'pictures' : 'digits'
}
