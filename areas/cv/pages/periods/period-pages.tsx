import type { VNode } from 'preact'
import { typedText } from '../../../../platform/web/form.ts'
import { goTo } from '../../../../platform/web/going.ts'
import { Question } from '../../../../platform/web/layout.tsx'
import { page, type View } from '../../../../platform/web/page.tsx'
import { sayer } from '../../../../platform/words.ts'
import { Button } from '../../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../../ui/form/choice-cards.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import {
  type LifePeriod,
  PERIOD_KINDS,
  PERIOD_WORDS_MAX,
  type PeriodKind,
  periodForm,
} from '../../life-period.ts'
import { paperWords } from '../../paper-words.ts'
import { periodWords } from '../../period-words.ts'
import { chooseForCv } from '../../server/change-cv.ts'
import { getCv } from '../../server/get-cv.ts'
import { deleteLifePeriod, restoreLifePeriod } from '../../server/periods/delete-life-period.ts'
import { keepLifePeriod } from '../../server/periods/keep-life-period.ts'
import { getLifePeriod } from '../../server/periods/life-periods-of.ts'

const PICTURES: Record<PeriodKind, string> = {
  care: 'hand-heart',
  child: 'baby',
  health: 'heart',
  search: 'magnifying-glass',
  training: 'graduation-cap',
  travel: 'suitcase-rolling',
  other: 'dots-three-circle',
}

/** What was this time? It then appears in this CV. */
export const newPeriodPage = page('/mes-cv/:cvId/periodes/nouvelle', {
  words: periodWords,
  open: ['person'],
  show: async (ctx, { cvId }, { query }) => ({
    cv: await getCv(ctx, { cvId }),
    years: { startYear: yearFrom(query.get('de')), endYear: yearFrom(query.get('a')) },
  }),
  form: periodForm,
  act: async (ctx, { cvId, ...typed }) => {
    const cv = await getCv(ctx, { cvId })
    const { id } = await keepLifePeriod(ctx, { periodId: null, ...typed })
    await chooseForCv(ctx, { cvId, chosen: { periods: [...cv.periods, id] } })
    return goTo(`/mes-cv/${cvId}/periodes`, 'cv.kept')
  },
  view: (props) => (
    <PeriodQuestion {...props} back={`/mes-cv/${props.cv.id}/periodes`} kept={props.years} />
  ),
})

/** I say it otherwise. */
export const periodPage = page('/mes-cv/:cvId/periodes/:periodId', {
  words: periodWords,
  open: ['person'],
  show: async (ctx, { cvId, periodId }) => ({
    cv: await getCv(ctx, { cvId }),
    period: await getLifePeriod(ctx, { periodId }),
  }),
  form: periodForm,
  act: async (ctx, { cvId, ...typed }) => {
    await keepLifePeriod(ctx, typed)
    return goTo(`/mes-cv/${cvId}/periodes`, 'cv.kept')
  },
  view: (props) => {
    const { cv, period, say } = props
    const start = `/mes-cv/${cv.id}/periodes`
    return (
      <PeriodQuestion {...props} back={start} kept={period}>
        <Button tone="danger" icon="trash" formaction={`${start}/${period.id}/supprimer`}>
          {say('delete')}
        </Button>
      </PeriodQuestion>
    )
  },
})

/** I do not want to say it any more. */
export const deletePeriodPage = page('/mes-cv/:cvId/periodes/:periodId/supprimer', {
  words: periodWords,
  open: ['person'],
  show: async (_ctx, { cvId }) => goTo(`/mes-cv/${cvId}/periodes`),
  act: async (ctx, { cvId, periodId }) => {
    await deleteLifePeriod(ctx, { periodId })
    return goTo(`/mes-cv/${cvId}/periodes`, 'cvPeriods.deleted', {
      undo: `/mes-cv/${cvId}/periodes/${periodId}/retablir`,
    })
  },
})

/** I changed my mind. */
export const restorePeriodPage = page('/mes-cv/:cvId/periodes/:periodId/retablir', {
  words: periodWords,
  open: ['person'],
  show: async (_ctx, { cvId }) => goTo(`/mes-cv/${cvId}/periodes`),
  act: async (ctx, { cvId, periodId }) => {
    await restoreLifePeriod(ctx, { periodId })
    return goTo(`/mes-cv/${cvId}/periodes`, 'cvPeriods.restored')
  },
})

const yearFrom = (text: string | null) => (text && /^\d{4}$/.test(text) ? Number(text) : null)

type Kept = Partial<Pick<LifePeriod, 'kind' | 'words'>> & Pick<LifePeriod, 'startYear' | 'endYear'>

type Props = View<typeof periodWords> & { back: string; kept: Kept; children?: VNode }

function PeriodQuestion({ back, kept, children, say, reading, typed, problemOf }: Props) {
  const sayPaper = sayer(paperWords, reading)
  const kind = typedText(typed, 'kind', kept.kind)
  const year = (name: 'startYear' | 'endYear') =>
    typedText(typed, name, kept[name] === null ? null : String(kept[name]))
  return (
    <Question
      title={say('oneTitle')}
      hint={say('oneHint')}
      back={back}
      submit={say('keep')}
      more={children}
    >
      <ChoiceCards
        name="kind"
        error={problemOf('kind')}
        chosenLabel={say('chosen')}
        options={PERIOD_KINDS.map((value) => ({
          value,
          label: sayPaper(value),
          icon: PICTURES[value],
          checked: kind === value,
        }))}
      />
      <TextField
        name="words"
        label={say('wordsLabel')}
        hint={say('wordsHint')}
        value={typedText(typed, 'words', kept.words)}
        error={problemOf('words')}
        maxlength={PERIOD_WORDS_MAX}
        autocomplete="off"
      />
      {(['startYear', 'endYear'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={say(name)}
          value={year(name)}
          error={problemOf(name)}
          inputmode="numeric"
          maxlength={4}
          autocomplete="off"
          short
        />
      ))}
    </Question>
  )
}
