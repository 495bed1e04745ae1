import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Details } from '../../../ui/show/details.tsx'
import {
  ANSWER_MAX,
  type Answer,
  ASKED,
  answersTyped,
  BADGE_KINDS,
  kindOf,
  noSuchPiece,
  QUESTIONS,
  questionAt,
  seenOf,
} from '../piece.ts'
import { questionWords } from '../question-words.ts'
import { readTable } from '../server/read-table.ts'
import { writePiece } from '../server/writing/write-piece.ts'
import { badgeWords } from '../words.ts'
import { JustChanged, Presence, Together } from './live-parts.tsx'
import { type Place, pieceOf } from './place.ts'

const KIND_ICONS = {
  Competency: 'wrench',
  Achievement: 'trophy',
  CommunityService: 'hand-heart',
  Course: 'graduation-cap',
} as const

/** One of the six questions: why it matters, what others wrote, and room to answer. */
export const questionPage = (place: Place) =>
  page(`${place.base}/questions/:question`, {
    words: questionWords,
    open: place.open,
    unlisted: place.unlisted,
    show: async (ctx, pieces) => {
      const question = questionAt(pieceOf(pieces, 'question'))
      if (!question) throw noSuchPiece()
      const home = place.homeOf(pieces)
      if (question === 'criteria') return goTo(`${home}/criteres`)
      const table = await readTable(ctx, { chair: place.chairOf(pieces) })
      return { table, home, question }
    },
    form: answersTyped,
    act: async (ctx, { seen, ...typed }) => {
      const question = questionAt(pieceOf(typed, 'question'))
      if (!question) throw noSuchPiece()
      const chair = place.chairOf(typed)
      const home = place.homeOf(typed)
      let beside: Answer | undefined
      for (const key of ASKED[question]) {
        const value = { text: typed[key] ?? '' }
        const done = await writePiece(ctx, { chair, key, value, seen: seen.get(key) ?? 0 })
        if (done === 'beside') beside ??= key
      }
      return beside
        ? goTo(`${home}/choisir/${beside}`, 'badges.keptBeside')
        : goTo(home, 'badges.kept')
    },
    view: ({ say, reading, typed, problemOf, table, home, question }) => {
      const keys = ASKED[question]
      const sayBadge = sayer(badgeWords, reading)
      const kept = (key: Answer) => table.pieces.find((one) => one.key === key)?.value.text
      const text = (key: Answer) => typedText(typed, key, kept(key))
      const now = QUESTIONS.indexOf(question) + 1
      return (
        <Question
          title={say(question)}
          hint={say(`${question}Why`)}
          back={home}
          step={{ now, of: QUESTIONS.length, label: table.content.name }}
          submit={sayBadge('keep')}
          carry={{ seen: typedText(typed, 'seen', seenOf(table.pieces, keys)) }}
        >
          <Together home={home} piece={keys[0] ?? ''}>
            <Presence table={table} reading={reading} />
            <JustChanged table={table} reading={reading} keys={keys} />
            {keys.map((key) =>
              key === 'kind' ? (
                <ChoiceCards
                  key={key}
                  name="kind"
                  legend={say('kindLabel')}
                  chosenLabel={sayBadge('chosen')}
                  options={BADGE_KINDS.map((kind) => ({
                    value: kind,
                    label: say(kind),
                    icon: KIND_ICONS[kind],
                    checked: kindOf(text('kind')) === kind,
                  }))}
                />
              ) : key === 'name' ? (
                <TextField
                  key={key}
                  name="name"
                  label={say('nameLabel')}
                  value={text('name')}
                  maxlength={ANSWER_MAX.name}
                  error={problemOf('name') ?? problemOf('form')}
                />
              ) : (
                <TextArea
                  key={key}
                  name={key}
                  label={say(`${key}Label`)}
                  hint={key === 'tags' ? say('tagsHint') : undefined}
                  rows={key === 'tags' ? 2 : 4}
                  max={ANSWER_MAX[key]}
                  value={text(key)}
                  error={problemOf(key) ?? (key === keys[0] ? problemOf('form') : undefined)}
                />
              ),
            )}
            <Details summary={say('examples')} open={text(keys[0] ?? 'purpose') === ''}>
              <ul class="criteria">
                <li>{say(`${question}One`)}</li>
                <li>{say(`${question}Two`)}</li>
              </ul>
            </Details>
          </Together>
        </Question>
      )
    },
  })
