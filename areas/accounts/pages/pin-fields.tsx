import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { PinPad } from '../../../ui/form/pin-pad.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { pictureWords } from '../picture-words.ts'
import { PIN_PICTURES, type PinKind } from '../pin.ts'
import type { accountWords } from '../words.ts'

type Props = {
  kind: PinKind
  say: Say<typeof accountWords>
  error: string | undefined
  reading: Reading
}

/** The four signs of a PIN: typed digits, or one picture for each place. */
export function PinFields({ kind, say, error, reading }: Props) {
  if (kind === 'pictures') {
    const called = sayer(pictureWords, reading)
    return (
      <PinPad
        name="pictures"
        places={[say('picture1'), say('picture2'), say('picture3'), say('picture4')]}
        pictograms={PIN_PICTURES.map((name) => ({
          value: name,
          icon: ICONS[name],
          label: called(name),
        }))}
        error={error}
      />
    )
  }
  return (
    <TextField
      name="pin"
      label={say('pinDigits')}
      inputmode="numeric"
      autocomplete="off"
      short
      type="password"
      error={error}
    />
  )
}

const ICONS: Record<(typeof PIN_PICTURES)[number], string> = {
  sun: 'sun',
  tree: 'tree',
  fish: 'fish',
  house: 'house',
  key: 'key',
  bicycle: 'bicycle',
  heart: 'heart',
  apple: 'orange',
  cat: 'cat',
  umbrella: 'umbrella',
  bell: 'bell',
  boat: 'sailboat',
}

type TypedPin = {
  pin: string | null
  'pictures-1': string | null
  'pictures-2': string | null
  'pictures-3': string | null
  'pictures-4': string | null
}

/** The digits when some were typed, else the pictures joined in their order; null when nothing was given. */
export function pinFrom(typed: TypedPin): string | null {
  if (typed.pin !== null) return typed.pin
  const pictures = [
    typed['pictures-1'],
    typed['pictures-2'],
    typed['pictures-3'],
    typed['pictures-4'],
  ].filter((name) => name !== null)
  return pictures.length > 0 ? pictures.join('-') : null
}
