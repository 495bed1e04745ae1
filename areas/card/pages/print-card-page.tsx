import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { inReading, type Reading, type Say, sayer } from '../../../platform/words.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { CardSheet } from '../../../ui/skill/card-sheet.tsx'
import { recommendationWords } from '../../recommendations/words.ts'
import { type Card, isBlank } from '../card.ts'
import { sheetOf } from '../card-sheet.ts'
import { readCard } from '../server/read-card.ts'
import {
  choiceInAddress,
  isChosen,
  LANGUAGES,
  readChoice,
  readingOf,
  type SheetChoice,
} from '../sheet-choice.ts'
import { cardWords } from '../words.ts'

/** What will be on the paper, word for word? */
export const printCardPage = page('/ma-carte/imprimer', {
  words: cardWords,
  open: ['person'],
  show: async (ctx, _params, ask) => {
    const card = await readCard(ctx)
    if (isBlank(card)) return goTo('/ma-carte')
    const choice = readChoice(ask.query)
    return { card, choice, sheet: sheetOf(card, choice, readingOf(choice, ask.reading)) }
  },
  view: ({ card, choice, sheet, say, reading }) => (
    <Content title={sheet.heading} intro={sheet.by} lang={sheet.lang} width="wide">
      <div lang={sheet.lang}>
        <CardSheet {...sheet} />
      </div>
      <div class="card-sheet-tools">
        <Buttons>
          <ButtonLink href={`/ma-carte.pdf${choiceInAddress(choice, card)}`}>
            {say('download')}
          </ButtonLink>
          <ButtonLink href="/ma-carte" tone="quiet">
            {say('backToCard')}
          </ButtonLink>
        </Buttons>
        <p class="quiet small">{say('sharedComputer')}</p>
        <Details summary={say('choose')}>
          <ChoiceForm card={card} choice={choice} say={say} reading={reading} />
        </Details>
      </div>
    </Content>
  ),
})

type ChoiceProps = {
  card: Card
  choice: SheetChoice
  say: Say<typeof cardWords>
  reading: Reading
}

/** A question asked by the address: nothing is kept, the choice lives in the link. */
function ChoiceForm({ card, choice, say, reading }: ChoiceProps) {
  return (
    <form method="get" action="/ma-carte/imprimer" class="card-sheet-choice">
      <input type="hidden" name="choix" value="oui" />
      {card.name && (
        <Checkbox name="prenom" value="oui" label={say('chooseName')} checked={choice.name} />
      )}
      {card.interests.length > 0 && (
        <Checkbox
          name="gouts"
          value="oui"
          label={say('chooseInterests')}
          checked={choice.interests}
        />
      )}
      {card.others.length > 0 && (
        <Checkbox
          name="mots"
          value="oui"
          label={sayer(recommendationWords, reading)('others')}
          checked={choice.others}
        />
      )}
      <Boxes
        name="savoir"
        legend={say('chosenSkills')}
        chosen={choice.skills}
        boxes={card.skills.map(({ code, label }) => ({ code, label: inReading(label, reading) }))}
      />
      <Boxes
        name="vecu"
        legend={say('chosenExperiences')}
        chosen={choice.experiences}
        boxes={card.experiences.map(({ id, title }) => ({ code: id, label: title }))}
      />
      <Select
        name="langue"
        label={say('sheetLanguage')}
        value={choice.language ?? reading.language}
        options={LANGUAGES.map((language) => ({ value: language, label: say(language) }))}
      />
      <Button tone="quiet">{say('apply')}</Button>
    </form>
  )
}

type BoxesProps = {
  name: string
  legend: string
  chosen: string[] | null
  boxes: readonly { code: string; label: string }[]
}

function Boxes({ name, legend, chosen, boxes }: BoxesProps) {
  if (boxes.length === 0) return null
  return (
    <fieldset>
      <legend class="choices__legend">{legend}</legend>
      {boxes.map(({ code, label }) => (
        <label key={code} class="check">
          <input
            class="check__box"
            type="checkbox"
            name={name}
            value={code}
            checked={isChosen(chosen, code)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
