import { z } from 'zod'
import { maybeOneOf, optionalText } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { asksForWords, PERIOD_WORDS_MAX } from '../life-period.ts'
import { getPeriod } from '../server/periods-of.ts'
import { sayPeriod } from '../server/say-period.ts'
import { periodWords } from '../words.ts'

/** Do I want to say more of it, and to whom? */
export const periodWordsPage = page('/mes-periodes/:periodId/mots', {
  words: periodWords,
  open: ['person'],
  show: async (ctx, where) => ({ period: await getPeriod(ctx, where) }),
  form: z.object({ words: optionalText(PERIOD_WORDS_MAX), shown: maybeOneOf(['yes', 'no']) }),
  act: async (ctx, { periodId, words, shown }) => {
    await sayPeriod(ctx, { periodId, words, shown: shown === 'yes' })
    return goTo('/mes-periodes', 'periods.kept')
  },
  view: ({ period, say, typed, problemOf }) => {
    const isTold = asksForWords(period.kind)
    const shown = typedText(typed, 'shown', period.shown ? 'yes' : 'no')
    return (
      <Question
        title={say(isTold ? 'wordsTitle' : 'showTitle')}
        hint={say(isTold ? 'wordsHint' : 'healthHint')}
        back={`/mes-periodes/${period.id}/quand`}
        submit={say('keep')}
        ways={[{ href: '/mes-periodes', label: say('later') }]}
        saved
      >
        <Tag label={say(period.kind)} />
        {isTold && (
          <TextArea
            name="words"
            label={say('ownWords')}
            hint={say('ownWordsHint')}
            value={typedText(typed, 'words', period.words)}
            error={problemOf('words')}
            max={PERIOD_WORDS_MAX}
            rows={3}
          />
        )}
        <ChoiceCards
          name="shown"
          legend={isTold ? say('onCvQuestion') : undefined}
          chosenLabel={say('chosen')}
          options={[
            { value: 'yes', label: say('yes'), icon: 'eye', checked: shown === 'yes' },
            { value: 'no', label: say('no'), icon: 'lock-simple', checked: shown === 'no' },
          ]}
        />
      </Question>
    )
  },
})
