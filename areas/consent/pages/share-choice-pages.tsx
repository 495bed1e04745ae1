import { dayInWords } from '../../../platform/day.ts'
import { typedChoices, typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { lastDay, MONTHS, MONTHS_AT_FIRST, monthsChosen, SCOPES, scopesTicked } from '../grant.ts'
import { chooseLastDay, chooseScopes, getDraft } from '../server/give-grant.ts'
import { consentWords } from '../words.ts'
import { SCOPE_WORDS } from './grant-in-words.ts'
import { SHARE_STEPS } from './share-page.tsx'

/** What do I show them? */
export const shareScopesPage = page('/qui-voit-quoi/partager/:grantId', {
  words: consentWords,
  open: ['person'],
  show: async (ctx, { grantId }) => ({ grant: await getDraft(ctx, { grantId }) }),
  form: scopesTicked,
  act: async (ctx, { grantId, scopes }) => {
    await chooseScopes(ctx, { grantId, scopes })
    return goTo(`/qui-voit-quoi/partager/${grantId}/jusqu-a`)
  },
  view: ({ grant, say, typed, problemOf }) => (
    <Question
      title={say('scopesTitle', { name: grant.professional })}
      hint={say('scopesHint')}
      back="/qui-voit-quoi/partager"
      step={{ now: 2, of: SHARE_STEPS, label: say('scopesPart') }}
      submit={say('continue')}
    >
      <ChoiceCards
        name="scopes"
        type="checkbox"
        error={problemOf('scopes')}
        chosenLabel={say('chosen')}
        columns={1}
        options={SCOPES.map((scope) => ({
          value: scope,
          label: say(SCOPE_WORDS[scope].label),
          hint: say(SCOPE_WORDS[scope].hint),
          icon: SCOPE_WORDS[scope].icon,
          checked: typedChoices(typed, 'scopes', grant.scopes).includes(scope),
        }))}
      />
    </Question>
  ),
})

/** Until when? */
export const shareUntilPage = page('/qui-voit-quoi/partager/:grantId/jusqu-a', {
  words: consentWords,
  open: ['person'],
  show: async (ctx, { grantId }) => ({
    grant: await getDraft(ctx, { grantId }),
    days: MONTHS.map((months) => ({ months, day: lastDay(months, ctx.now) })),
  }),
  form: monthsChosen,
  act: async (ctx, { grantId, months }) => {
    await chooseLastDay(ctx, { grantId, months })
    return goTo(`/qui-voit-quoi/partager/${grantId}/apercu`)
  },
  view: ({ grant, days, say, reading, typed, problemOf }) => (
    <Question
      title={say('untilTitle')}
      hint={say('untilHint')}
      back={`/qui-voit-quoi/partager/${grant.id}`}
      step={{ now: 3, of: SHARE_STEPS, label: say('untilPart') }}
      submit={say('continue')}
    >
      <ChoiceCards
        name="months"
        error={problemOf('months')}
        chosenLabel={say('chosen')}
        columns={1}
        options={days.map(({ months, day }) => ({
          value: months,
          label: say('months', { count: months }),
          hint: say('untilDay', { day: dayInWords(day, reading) }),
          checked: typedText(typed, 'months', MONTHS_AT_FIRST) === months,
        }))}
      />
    </Question>
  ),
})
