export type Level = { value: string; title: string; text: string; checked?: boolean | undefined }

type Props = {
  name: string
  legend?: string | undefined
  error?: string | undefined
  levels: readonly Level[]
}

/** How well one knows how to do it: four sentences to recognise oneself in, never stars or digits. */
export function LevelChoices({ name, legend, error, levels }: Props) {
  return (
    <fieldset
      class="levels"
      id={name}
      aria-labelledby={legend ? undefined : 'question'}
      aria-describedby={error ? `${name}-error` : undefined}
    >
      {legend && <legend class="choices__legend">{legend}</legend>}
      {error && (
        <p class="field__error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <div class="levels__list">
        {levels.map((level) => (
          <label key={level.value} class="level">
            <input
              class="level__input"
              type="radio"
              name={name}
              value={level.value}
              checked={level.checked === true}
            />
            <span class="level__face">
              <span class="level__dot" />
              <span class="level__title">{level.title}</span>
              <span class="level__text">{level.text}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
