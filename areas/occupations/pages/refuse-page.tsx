import { readableTitle } from '../../../platform/label.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question, useSiteWords } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import type { Say } from '../../../platform/words.ts'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { occupationByCode } from '../../knowledge/server/occupation-by-code.ts'
import { REASONS, type Reason, refusedAsk, WORDS_MAX } from '../opinion.ts'
import { refuseOccupation } from '../server/refuse-occupation.ts'
import { occupationWords } from '../words.ts'
import { safeWay, wayBack } from './way-back.ts'

const ICON: Record<Reason, string> = {
  dislike: 'thumbs-down',
  hours: 'clock',
  place: 'map-pin',
  studies: 'graduation-cap',
  tiring: 'barbell',
  done: 'check-square',
  other: 'dots-three-circle',
}

/** Why is this occupation not for me? No answer is an answer too. */
export const refusePage = page('/metiers/:code/pas-pour-moi', {
  words: occupationWords,
  open: ['person'],
  show: async (ctx, { code }, { query }) => ({
    occupation: await occupationByCode(ctx, code),
    back: safeWay(query.get('retour')),
  }),
  form: refusedAsk.extend(wayBack.shape),
  act: async (ctx, { code, reason, words, retour }) => {
    const { label, code: known } = await occupationByCode(ctx, code)
    const { before } = await refuseOccupation(ctx, { code: known, reason, words })
    const kept = before?.kind === 'favourite' ? '?garde=oui' : ''
    // The sheet of what was just refused would be a strange place to come back to.
    return goTo(
      retour.startsWith(`/metiers/${known}`) ? '/metiers' : retour,
      'occupations.refused',
      {
        facts: { title: readableTitle(label) },
        undo: `/metiers/${known}/remettre${kept}`,
      },
    )
  },
  view: ({ occupation, back, say, typed, problemOf }) => (
    <Question
      title={say('refuseTitle')}
      hint={say('refuseHint', { title: readableTitle(occupation.label) })}
      back={back}
      submit={say('refuse')}
      carry={{ retour: back }}
      ways={[{ href: back, label: say('keepIt') }]}
    >
      <Reasons chosen={typed.reason} error={problemOf('reason')} say={say} />
      <TextArea
        name="words"
        label={say('inWords')}
        value={typedText(typed, 'words', '')}
        error={problemOf('words')}
        max={WORDS_MAX}
        rows={3}
      />
    </Question>
  ),
})

type ReasonsProps = {
  chosen: string | string[] | undefined
  error: string | undefined
  say: Say<typeof occupationWords>
}

function Reasons({ chosen, error, say }: ReasonsProps) {
  const site = useSiteWords()
  return (
    <ChoiceCards
      name="reason"
      error={error}
      chosenLabel={site('chosen')}
      options={REASONS.map((reason) => ({
        value: reason,
        label: say(reason),
        icon: ICON[reason],
        checked: chosen === reason,
      }))}
    />
  )
}
