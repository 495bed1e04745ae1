import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import type { Say } from '../../../platform/words.ts'
import { ButtonLink } from '../../../ui/form/button.tsx'
import type { Choice as Option } from '../../../ui/form/choice-cards.tsx'
import { CardGrid } from '../../../ui/frame/two-columns.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { CHOICE_PARTS, type ChoicePart } from '../choice.ts'
import { choiceWords } from '../choice-words.ts'
import { choiceGround, optionsOf } from './choice-options.ts'

/** What counts when occupations are suggested to me? */
export const choicePage = page('/metiers/choix', {
  words: choiceWords,
  open: ['person'],
  show: async (ctx) => ({ ground: await choiceGround(ctx) }),
  view: ({ ground, say, reading }) => (
    <Content title={say('title')} intro={say('intro')} width="wide">
      <div class="stack">
        <CardGrid>
          {CHOICE_PARTS.map((part) => (
            <Card key={part} title={say(part)}>
              <p>{summaryOf(part, optionsOf(part, ground, { say, reading }), say)}</p>
              <p>
                <a href={`/metiers/choix/${part}`}>
                  {say('change')}
                  <span class="unseen"> : {say(part)}</span>
                </a>
              </p>
            </Card>
          ))}
        </CardGrid>
        <div>
          <ButtonLink href="/metiers">{say('see')}</ButtonLink>
        </div>
      </div>
    </Content>
  ),
})

/** The choice of one part, in a few words. */
function summaryOf(
  part: ChoicePart,
  options: readonly Option[],
  say: Say<typeof choiceWords>,
): string {
  const ticked = options.filter(({ checked }) => checked)
  if (part === 'experiences' || part === 'gouts') {
    if (options.length === 0) return say('none')
    if (ticked.length === options.length) return say('all')
    return say('someOf', { count: ticked.length, of: options.length })
  }
  if (part === 'entree') return ticked[0] ? `${ticked[0].label}.` : say('noLimit')
  if (ticked.length === 0) return say(part === 'secteurs' ? 'noLimit' : 'nothingSaid')
  return `${ticked.map(({ label }) => label).join(', ')}.`
}
