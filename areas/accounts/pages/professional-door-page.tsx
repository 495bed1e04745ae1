import { z } from 'zod'
import { text } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { Island } from '../../../platform/web/frame.tsx'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { enterAsProfessional } from '../server/invite-professional.ts'
import { showAccessCard } from '../server/show-access-card.ts'
import { accountWords } from '../words.ts'
import { PersonHere } from './person-here.tsx'

/** I am a professional: how do I get in the first time? */
export const professionalDoorPage = page('/pro/entrer', {
  words: accountWords,
  open: ANYONE,
  show: async (ctx) => ({
    isTaken: ctx.actor.kind === 'person',
    hasCard: ctx.actor.kind === 'person' && (await showAccessCard(ctx)) !== undefined,
  }),
  form: z.object({ code: text(60) }),
  act: async (ctx, { code }) => {
    const { token } = await enterAsProfessional(ctx, { code })
    return goTo('/pro', undefined, { cookies: [{ name: 'session', value: token }] })
  },
  view: ({ isTaken, hasCard, say, reading, typed, problemOf }) =>
    isTaken ? (
      <PersonHere title={say('proEnter')} hasCard={hasCard} reading={reading} />
    ) : (
      <Question title={say('proEnter')} hint={say('proCodeHint')} back="/" submit={say('enter')}>
        <Island name="code-from-link">
          <TextField
            name="code"
            label={say('proCode')}
            value={typedText(typed, 'code', '')}
            error={problemOf('code')}
            autocomplete="off"
            spellcheck={false}
          />
        </Island>
      </Question>
    ),
})
