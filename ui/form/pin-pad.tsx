import { IconSymbol, IconUse } from '../icon.tsx'

export type Pictogram = { value: string; label: string; icon: string }

type Props = {
  name: string
  /** What each place is called: "Première image", "Deuxième image"… */
  places: readonly string[]
  pictograms: readonly Pictogram[]
  error?: string | undefined
}

/** A secret made of pictures: one choice among twelve for each place, sent as `name-1`, `name-2`… No script needed. */
export function PinPad({ name, places, pictograms, error }: Props) {
  return (
    <div class="pin" id={name}>
      <svg class="pin__drawings" aria-hidden="true" focusable="false">
        {pictograms.map((picture) => (
          <IconSymbol key={picture.icon} name={picture.icon} />
        ))}
      </svg>
      {error && (
        <p class="field__error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {places.map((place, rank) => (
        <fieldset
          key={place}
          class="pin__place"
          aria-describedby={error ? `${name}-error` : undefined}
        >
          <legend class="pin__legend">{place}</legend>
          <div class="pin__grid">
            {pictograms.map((picture) => (
              <label key={picture.value} class="pin__key" title={picture.label}>
                <input
                  class="pin__input"
                  type="radio"
                  name={`${name}-${rank + 1}`}
                  value={picture.value}
                />
                <span class="pin__face">
                  <IconUse name={picture.icon} />
                  <span class="unseen">{picture.label}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
