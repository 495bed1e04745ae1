import { inReading, type Reading, type Say } from '../../../platform/words.ts'
import { Details } from '../../../ui/show/details.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { quoted } from '../../experiences/in-words.ts'
import type { Competence } from '../../skills/competence.ts'
import { shownLevel } from '../../skills/level.ts'
import { levelKey, type skillWords } from '../../skills/words.ts'
import type { Sheet } from '../server/occupation-sheet.ts'
import { enumerated } from '../title.ts'
import type { SheetWords } from './sheet-page-words.ts'

type Props = {
  sheet: Sheet
  competences: readonly Competence[]
  say: Say<SheetWords>
  sayLevel: Say<typeof skillWords>
  reading: Reading
}

/** More than this in one sentence is a list nobody reads. */
const NAMED = 4

/** How one works there and how the person says they work: in words first, then in a table. */
export function WaysOfSheet({ sheet, competences, say, sayLevel, reading }: Props) {
  const { levels, suggestion } = sheet
  const labelOf = (code: string) => {
    const competence = competences.find((one) => one.code === code)
    return competence ? inReading(competence.label, reading) : code
  }
  const list = (some: Sheet['levels']) =>
    enumerated(
      some.slice(0, NAMED).map(({ competence }) => quoted([labelOf(competence)], reading)),
      say('and'),
    )
  const there = levels.filter(({ asked, mine }) => mine !== null && mine >= asked)
  const step = levels.filter(({ asked, mine }) => mine !== null && mine < asked)
  const unsaid = levels.filter(({ asked, mine }) => mine === null && asked >= 3)
  if (levels.length === 0) return null
  return (
    <section class="prose">
      <h2>{say('ways')}</h2>
      {there.length > 0 && <p>{say('waysThere', { list: list(there) })}</p>}
      {step.length > 0 && <p>{say('waysStep', { list: list(step) })}</p>}
      {unsaid.length > 0 && <p>{say('waysUnsaid', { list: list(unsaid) })}</p>}
      {suggestion.occupation.estimated && <p class="quiet">{say('estimated')}</p>}
      <Details summary={say('allInTable')}>
        <DataTable
          id="facon-de-travailler"
          caption={say('waysTable')}
          captionUnseen
          stack
          head={[say('wayColumn'), say('askedColumn'), say('youColumn')]}
          rows={levels.map(({ competence, asked, mine }) => [
            labelOf(competence),
            sayLevel(levelKey(shownLevel(asked))),
            mine === null ? say('unsaid') : sayLevel(levelKey(shownLevel(mine))),
          ])}
        />
      </Details>
    </section>
  )
}
