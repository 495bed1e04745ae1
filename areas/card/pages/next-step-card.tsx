import { inReading, type Reading, sayer } from '../../../platform/words.ts'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import type { Card as SkillsCard } from '../card.ts'
import { type NextStep, nextStepOf } from '../next-step.ts'
import { cardWords } from '../words.ts'

/** One thing to do next, and why; the two big buttons already say the others. */
export function NextStepCard({ card, reading }: { card: SkillsCard; reading: Reading }) {
  const next = nextStepOf(card)
  const { text, label } = nextStepInWords(next, reading)
  const hasItsButton = next.step === 'tellAnother' || next.step === 'seeOccupations'
  return (
    <Card tone="brand" title={sayer(cardWords, reading)('next')}>
      <p>{text}</p>
      {!hasItsButton && <LinkList links={[{ href: next.address, label }]} />}
    </Card>
  )
}

/** The suggestion, and the words of its link. */
export function nextStepInWords(next: NextStep, reading: Reading): { text: string; label: string } {
  const say = sayer(cardWords, reading)
  switch (next.step) {
    case 'goOn':
      return {
        text: next.title ? say('goOnText', { title: next.title }) : say('goOnTextUnnamed'),
        label: say('goOn'),
      }
    case 'sayHow':
      return {
        text: say('sayHowText', { skill: inReading(next.skill.label, reading) }),
        label: say('sayHow'),
      }
    case 'begin':
      return { text: say('beginText'), label: say('begin') }
    case 'chooseSkills':
      return { text: say('waitingText'), label: say('chooseSkills') }
    case 'tellAnother':
      return { text: say('tellAnotherText'), label: say('tellAnother') }
    case 'sayTastes':
      return { text: say('sayTastesText'), label: say('sayTastes') }
    case 'seeOccupations':
      return { text: say('seeOccupationsText'), label: say('seeOccupations') }
  }
}
