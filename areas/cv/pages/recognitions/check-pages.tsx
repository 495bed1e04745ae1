import { z } from 'zod'
import { dayInWords } from '../../../../platform/day.ts'
import { typedText } from '../../../../platform/web/form.ts'
import { goTo } from '../../../../platform/web/going.ts'
import { Question } from '../../../../platform/web/layout.tsx'
import { ANYONE, page, type View } from '../../../../platform/web/page.tsx'
import { ButtonLink } from '../../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../../ui/form/choice-cards.tsx'
import { Notice } from '../../../../ui/show/notice.tsx'
import { CHECK_KINDS } from '../../check.ts'
import { recognitionWords } from '../../recognition-words.ts'
import { readCv } from '../../server/read-cv.ts'
import {
  type CheckChoice,
  checksToChoose,
  chooseCheck,
  followCheck,
} from '../../server/recognitions/check-of-cv.ts'

const NOWHERE = 'none'

/** Nowhere, or `collection.…`, `award.…`: a link as a form names it. */
const chosenCheck = z.string().transform((value, issue) => {
  if (value === NOWHERE) return null
  const [named = '', id = ''] = value.split('.', 2)
  const kind = CHECK_KINDS.find((known) => known === named)
  if (kind && z.uuid().safeParse(id).success) return { kind, id }
  issue.addIssue({ code: 'custom', message: 'cvRecognitions.noSuchCheck' })
  return z.NEVER
})

/** Where can whoever reads this CV see that it is true? */
export const cvCheckPage = page('/mes-cv/:cvId/verifier', {
  words: recognitionWords,
  open: ['person'],
  show: async (ctx, { cvId }) => {
    const { cv, content } = await readCv(ctx, { cvId })
    return { cv, isOpen: content.check !== null, choices: await checksToChoose(ctx) }
  },
  form: z.object({ check: chosenCheck }),
  act: async (ctx, { cvId, check }) => {
    await chooseCheck(ctx, { cvId, check })
    const told = check ? 'cvRecognitions.checkKept' : 'cvRecognitions.checkGone'
    return goTo(`/mes-cv/${cvId}`, told)
  },
  view: (props) => {
    const { cv, isOpen, choices, say, typed, problemOf } = props
    const now = isOpen && cv.check ? `${cv.check.kind}.${cv.check.id}` : NOWHERE
    const chosen = typedText(typed, 'check', now)
    const hasSome = choices.length > 0
    return (
      <Question
        title={say('checkTitle')}
        hint={say(hasSome ? 'checkHint' : 'noLink')}
        back={`/mes-cv/${cv.id}`}
        submit={hasSome ? say('keep') : undefined}
        more={
          !hasSome && (
            <ButtonLink href="/portfolio" wide>
              {say('toPortfolio')}
            </ButtonLink>
          )
        }
        ways={hasSome ? [{ href: '/portfolio', label: say('toPortfolio') }] : []}
      >
        {cv.check && !isOpen && <Notice tone="warning">{say('wasStopped')}</Notice>}
        {hasSome && (
          <>
            <p>{say('checkEnds')}</p>
            <ChoiceCards
              name="check"
              columns={1}
              error={problemOf('check')}
              chosenLabel={say('chosen')}
              options={[
                { value: NOWHERE, label: say('checkNone'), hint: say('checkNoneHint') },
                ...choices.map((choice) => optionOf(choice, props)),
              ].map((option) => ({ ...option, checked: option.value === chosen }))}
            />
          </>
        )}
      </Question>
    )
  },
})

type Told = Pick<View<typeof recognitionWords>, 'say' | 'reading'>

function optionOf({ kind, id, name, until }: CheckChoice, { say, reading }: Told) {
  const end = until ? say('untilDay', { day: dayInWords(until, reading) }) : say('untilStopped')
  const what = say(kind === 'award' ? 'kindAward' : 'kindCollection')
  return {
    value: `${kind}.${id}`,
    label: name,
    hint: `${what} · ${end}`,
    icon: kind === 'award' ? ('medal' as const) : ('folder-open' as const),
  }
}

/** I have a CV on paper: is it true what it says? */
export const checkCodePage = page('/v/:checkCode', {
  words: recognitionWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { checkCode }) => goTo(await followCheck(ctx, { typed: checkCode })),
})
