import { Icon } from '../icon.tsx'

export type Choice = {
  value: string
  label: string
  hint?: string | undefined
  icon?: string | undefined
  checked?: boolean | undefined
}

type Props = {
  name: string
  /** When several groups of one screen post under the same name; otherwise the name. */
  id?: string | undefined
  type?: 'radio' | 'checkbox' | undefined
  /** Left out when the question of the screen names the group. */
  legend?: string | undefined
  hint?: string | undefined
  error?: string | undefined
  options: readonly Choice[]
  /** The word "choisi", so that being chosen is never a colour only. */
  chosenLabel: string
  columns?: 1 | 2 | 3 | undefined
}

/** Pictures with their word, to touch. Native radios or checkboxes underneath: keys, voice and no script all work. */
export function ChoiceCards({
  name,
  id = name,
  type = 'radio',
  legend,
  hint,
  error,
  options,
  chosenLabel,
  columns = 2,
}: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      class="choices"
      id={id}
      aria-labelledby={legend ? undefined : 'question'}
      aria-describedby={described || undefined}
    >
      {legend && <legend class="choices__legend">{legend}</legend>}
      {hint && (
        <p class="choices__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div class={`choices__grid choices__grid--${columns}`}>
        {options.map((option) => (
          <ChoiceCard
            key={option.value}
            name={name}
            type={type}
            option={option}
            chosenLabel={chosenLabel}
          />
        ))}
      </div>
    </fieldset>
  )
}

type CardProps = { name: string; type: 'radio' | 'checkbox'; option: Choice; chosenLabel: string }

function ChoiceCard({ name, type, option, chosenLabel }: CardProps) {
  return (
    <label class="choice">
      <input
        class="choice__input"
        type={type}
        name={name}
        value={option.value}
        checked={option.checked === true}
      />
      <span class={option.icon ? 'choice__face choice__face--picture' : 'choice__face'}>
        {option.icon && <Icon name={option.icon} />}
        <span class="choice__words">
          <span class="choice__label">{option.label}</span>
          {option.hint && <span class="choice__hint">{option.hint}</span>}
        </span>
        <span class="choice__chosen" aria-hidden="true">
          <Tick many={type === 'checkbox'} />
          <span class="choice__word">{chosenLabel}</span>
        </span>
      </span>
    </label>
  )
}

/** A circle where one answer is chosen, a square where several are. */
function Tick({ many }: { many: boolean }) {
  return (
    <svg
      class="choice__tick"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {many ? <rect width="20" height="20" rx="5" /> : <circle cx="10" cy="10" r="10" />}
      <path d="M5.5 10.3l3 3 6-6.6" />
    </svg>
  )
}
