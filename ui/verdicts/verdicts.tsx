import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'

export type VerdictTone = 'yes' | 'no' | 'unknown' | 'unasked'

export type VerdictLine = {
  tone: VerdictTone
  /** What was asked. */
  question: ComponentChildren
  /** The answer in a word: never a colour or a picture only. */
  word: string
  text: ComponentChildren
}

const ICONS: Record<VerdictTone, string> = {
  yes: 'check-circle',
  no: 'x-circle',
  unknown: 'question',
  unasked: 'minus-circle',
}

/** Several questions about one thing, each with its own answer. */
export function Verdicts({ lines }: { lines: readonly VerdictLine[] }) {
  return (
    <ul class="verdicts">
      {lines.map(({ tone, question, word, text }, place) => (
        <li key={place} class={`verdict verdict--${tone}`}>
          <Icon name={ICONS[tone]} />
          <div class="verdict__words">
            <p class="verdict__line">
              <strong>{question}</strong> <span class="verdict__answer">{word}</span>
            </p>
            <div class="verdict__text">{text}</div>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The whole answer in one sentence, before the others. */
export function VerdictBanner({
  tone,
  children,
}: {
  tone: VerdictTone
  children: ComponentChildren
}) {
  return (
    <div class={`verdict-banner verdict-banner--${tone}`}>
      <Icon name={ICONS[tone]} />
      <p>{children}</p>
    </div>
  )
}
