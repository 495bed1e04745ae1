import { z } from 'zod'
import { many } from '../../../platform/fields.ts'
import { typedChoices } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { ButtonLink } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { toldOnes } from '../cv-content.ts'
import { periodYears } from '../cv-sheet.ts'
import { paperWords } from '../paper-words.ts'
import { periodWords } from '../period-words.ts'
import { chooseForCv } from '../server/change-cv.ts'
import { getCv } from '../server/get-cv.ts'
import { readGround } from '../server/read-ground.ts'
import { type Years, yearsUntold } from '../years-untold.ts'

/** Years are missing: do I want to say what they were, in this CV? */
export const cvPeriodsPage = page('/mes-cv/:cvId/periodes', {
  words: periodWords,
  open: ['person'],
  show: async (ctx, { cvId }) => {
    const cv = await getCv(ctx, { cvId })
    const { experiences, periods } = await readGround(ctx, cv)
    const lived = toldOnes(experiences).map(({ period }) => period)
    return { cv, periods, holes: yearsUntold([...lived, ...periods], ctx.now) }
  },
  form: z.object({ periods: many(60) }),
  act: async (ctx, { cvId, periods }) => {
    await chooseForCv(ctx, { cvId, chosen: { periods } })
    return goTo(`/mes-cv/${cvId}`, 'cv.kept')
  },
  view: (props) => {
    const { cv, periods, say, reading, typed, problemOf } = props
    const ticked = typedChoices(typed, 'periods', cv.periods)
    const sayPaper = sayer(paperWords, reading)
    const start = `/mes-cv/${cv.id}`
    const hasSome = periods.length > 0
    return (
      <Question
        title={say('title')}
        hint={say('hint')}
        back={start}
        submit={hasSome ? say('keep') : undefined}
        more={
          !hasSome && (
            <ButtonLink href="/mes-periodes" wide>
              {say('toPeriods')}
            </ButtonLink>
          )
        }
        ways={hasSome ? [{ href: '/mes-periodes', label: say('toPeriods') }] : []}
      >
        <Holes {...props} />
        {!hasSome && <p>{say('none')}</p>}
        {hasSome && (
          <ChoiceCards
            name="periods"
            type="checkbox"
            columns={1}
            error={problemOf('periods')}
            chosenLabel={say('chosen')}
            options={periods.map((period) => ({
              value: period.id,
              label: period.words ?? sayPaper(period.kind),
              hint: periodYears(period, sayPaper('now')) || undefined,
              checked: ticked.includes(period.id),
            }))}
          />
        )}
      </Question>
    )
  },
})

type Props = Pick<View<typeof periodWords>, 'say'> & { holes: Years[] }

/** A reader will see these; the person says something, or nothing. */
function Holes({ holes, say }: Props) {
  if (holes.length === 0) return null
  return (
    <ul>
      {holes.map(({ from, to }) => (
        <li key={from}>{from === to ? say('gapOne', { from }) : say('gap', { from, to })}</li>
      ))}
    </ul>
  )
}
