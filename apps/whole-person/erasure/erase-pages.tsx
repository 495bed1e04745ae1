import { groupsOf } from '../../../areas/accounts/resume-code.ts'
import { mustBePerson } from '../../../areas/accounts/server/must-be-person.ts'
import { forgottenOn } from '../../../areas/accounts/server/session/people-of-device.ts'
import { erasureChosen } from '../../../areas/consent/erasure.ts'
import { erasureWords } from '../../../areas/consent/erasure-words.ts'
import {
  askErasure,
  changeMind,
  erasureAsked,
} from '../../../areas/consent/server/erasure/ask-erasure.ts'
import { dayInWords } from '../../../platform/day.ts'
import type { Context } from '../../../platform/server/context.ts'
import { typedText } from '../../../platform/web/form.ts'
import { type Going, goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { CodeDisplay } from '../../../ui/show/code-display.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { eraseWholePerson, weighWholePerson } from './erase-whole-person.ts'
import { TablesGone } from './tables-gone.tsx'

/** Do I want everything about me to disappear? */
export const erasePage = page('/mon-espace/effacer', {
  words: erasureWords,
  open: ['person'],
  form: erasureChosen,
  act: async (ctx, { when }, ask) => {
    const { personId, askedAt, code, codeHash } = await askErasure(ctx)
    if (when === 'later') return goTo('/mon-espace/effacement', 'erasure.askedOn')
    await eraseWholePerson(ctx, { personId, asked: { at: askedAt, codeHash } })
    return gone(code, await forgottenOn(ctx, ask.cookie('appareil')))
  },
  view: ({ say, typed, problemOf }) => (
    <Question
      title={say('title')}
      hint={say('text')}
      back="/mon-espace/mes-donnees"
      submit={say('erase')}
      isFinal
      ways={[{ href: '/mon-espace/mes-donnees', label: say('copyFirst') }]}
    >
      <ChoiceCards
        name="when"
        legend={say('when')}
        error={problemOf('when')}
        chosenLabel={say('chosen')}
        columns={1}
        options={(['later', 'now'] as const).map((when) => ({
          value: when,
          label: say(when),
          hint: say(`${when}Hint`),
          icon: when === 'later' ? 'hourglass-medium' : 'trash',
          checked: typedText(typed, 'when', 'later') === when,
        }))}
      />
    </Question>
  ),
})

/** This device forgets everything too; the code of the receipt is said once, and waits behind the `#`. */
function gone(code: string, forgets: 'everything' | 'pages'): Going {
  return goTo(`/recu-d-effacement#${code}`, 'erasure.erased', {
    facts: { code: groupsOf(code).join('\u00a0') },
    cookies: [
      { name: 'session', value: null },
      { name: 'affichage', value: null },
    ],
    forgets,
  })
}

/** It is asked: until when can I change my mind, and how will I know that it was done? */
export const erasureAskedPage = page('/mon-espace/effacement', {
  words: erasureWords,
  open: ['person'],
  show: async (ctx) => {
    const personId = mustBePerson(ctx.actor)
    const ask = await erasureAsked(ctx, { personId })
    if (!ask) return goTo('/mon-espace/effacer')
    return { ask, weighed: await weighWholePerson(ctx, { personId }) }
  },
  act: async (ctx: Context) => {
    await changeMind(ctx)
    return goTo('/mon-espace', 'erasure.cancelled')
  },
  view: ({ ask, weighed, say, reading }) => (
    <Question
      title={say('asked', { day: dayInWords(ask.dueAt, reading) })}
      hint={say('askedText')}
      back="/mon-espace"
      submit={say('changeMind')}
      ways={[
        { href: '/mon-espace/mes-donnees', label: say('copyFirst') },
        { href: '/mon-espace/effacer', label: say('eraseNow') },
      ]}
    >
      <CodeDisplay
        label={say('receiptCode')}
        code={groupsOf(ask.code).join('-')}
        text={say('receiptKeep')}
      />
      <Details summary={say('willGo')}>
        <TablesGone {...weighed} say={say} reading={reading} />
      </Details>
    </Question>
  ),
})
