import { type Typed, typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { levelKey, skillWords } from '../../skills/words.ts'
import { criteriaIn, criterionKey, criterionTyped, criterionValue, noSuchPiece } from '../piece.ts'
import { readTable } from '../server/read-table.ts'
import { addCriterion, writePiece } from '../server/writing/write-piece.ts'
import { badgeWords } from '../words.ts'
import { JustChanged, Presence, Together } from './live-parts.tsx'
import { type Place, pieceOf } from './place.ts'

/** One more thing one must be seen doing. */
export const newCriterionPage = (place: Place) =>
  page(`${place.base}/criteres/nouveau`, {
    words: badgeWords,
    open: place.open,
    unlisted: place.unlisted,
    show: async (ctx, pieces) => ({
      table: await readTable(ctx, { chair: place.chairOf(pieces) }),
      home: place.homeOf(pieces),
    }),
    form: criterionTyped,
    act: async (ctx, typed) => {
      const chair = place.chairOf(typed)
      const { id } = await addCriterion(ctx, { chair, value: criterionValue(typed) })
      return goTo(`${place.homeOf(typed)}/criteres/${id}/liens`, 'badges.added')
    },
    view: ({ say, reading, typed, problemOf, home }) => (
      <Question
        title={say('criterionTitle')}
        back={`${home}/criteres`}
        submit={say('addCriterion')}
      >
        <CriterionFields {...{ say, reading, typed, problemOf }} kept={{}} />
      </Question>
    ),
  })

/** One criterion: its words, how it is seen, how well. */
export const criterionPage = (place: Place) =>
  page(`${place.base}/criteres/:criterionId`, {
    words: badgeWords,
    open: place.open,
    unlisted: place.unlisted,
    show: async (ctx, pieces) => {
      const table = await readTable(ctx, { chair: place.chairOf(pieces) })
      const all = criteriaIn(table.pieces)
      const criterion = all.find(({ id }) => id === pieceOf(pieces, 'criterionId'))
      if (!criterion) throw noSuchPiece()
      const rank = all.indexOf(criterion) + 1
      return { table, criterion, rank, home: place.homeOf(pieces) }
    },
    form: criterionTyped,
    act: async (ctx, typed) => {
      const home = place.homeOf(typed)
      const key = criterionKey(pieceOf(typed, 'criterionId'))
      const written = await writePiece(ctx, {
        chair: place.chairOf(typed),
        key,
        value: criterionValue(typed),
        seen: typed.seen,
      })
      return written === 'beside'
        ? goTo(`${home}/choisir/${key}`, 'badges.keptBeside')
        : goTo(`${home}/criteres`, 'badges.kept')
    },
    view: ({ say, reading, typed, problemOf, table, criterion, rank, home }) => {
      const here = `${home}/criteres/${criterion.id}`
      return (
        <Question
          title={say('criterion', { place: rank })}
          hint={say('criterionTitle')}
          back={`${home}/criteres`}
          submit={say('keep')}
          carry={{ seen: typedText(typed, 'seen', String(criterion.revision)) }}
          ways={[{ href: `${here}/liens`, label: say('links') }]}
          more={
            <Button tone="link" formaction={`${here}/enlever`}>
              {say('remove')}
            </Button>
          }
        >
          <Together home={home} piece={criterion.key}>
            <Presence table={table} reading={reading} />
            <JustChanged table={table} reading={reading} keys={[criterion.key]} />
            <CriterionFields {...{ say, reading, typed, problemOf }} kept={criterion.value} />
          </Together>
        </Question>
      )
    },
  })

type FieldsProps = {
  say: Say<typeof badgeWords>
  reading: Reading
  typed: Typed
  problemOf: (field: string) => string | undefined
  kept: Record<string, string>
}

function CriterionFields({ say, reading, typed, problemOf, kept }: FieldsProps) {
  const sayLevel = sayer(skillWords, reading)
  return (
    <div class="stack">
      <TextArea
        name="text"
        label={say('criterionText')}
        hint={say('criterionHint')}
        rows={3}
        max={240}
        value={typedText(typed, 'text', kept.text)}
        error={problemOf('text') ?? problemOf('form')}
      />
      <TextArea
        name="evidence"
        label={say('evidence')}
        hint={say('evidenceHint')}
        rows={2}
        max={240}
        value={typedText(typed, 'evidence', kept.evidence)}
        error={problemOf('evidence')}
      />
      <Select
        name="level"
        label={say('howWell')}
        value={typedText(typed, 'level', kept.level)}
        options={[
          { value: '', label: say('anyLevel') },
          ...([1, 2, 3, 4] as const).map((level) => ({
            value: String(level),
            label: sayLevel(levelKey(level)),
          })),
        ]}
      />
    </div>
  )
}
