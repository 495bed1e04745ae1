import type { Say } from '../../../platform/words.ts'
import { PinPad } from '../../../ui/form/pin-pad.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { pictureWords } from '../picture-words.ts'
import { PIN_PICTURES, type PinKind } from '../pin.ts'
import type { accountWords } from '../words.ts'

type Props = {
  kind: PinKind
  say: Say<typeof accountWords>
  error: string | undefined
  pictures?: Say<typeof pictureWords>
}

/** The four signs of a PIN: typed digits, or one picture for each place. */
export function PinFields({ kind, say, error, pictures }: Props) {
  if (kind === 'pictures') {
    return (
      <PinPad
        name="pin"
        places={[say('picture1'), say('picture2'), say('picture3'), say('picture4')]}
        pictograms={PIN_PICTURES.map((name) => ({
          value: name,
          icon: ICONS[name],
          label: pictures?.(name) ?? pictureWords[name].fr,
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
  'pin-1': string | null
  'pin-2': string | null
  'pin-3': string | null
  'pin-4': string | null
}

/** Digits as they are, pictures joined in their order; null when nothing was given. */
export function pinFrom(typed: TypedPin): string | null {
  const pictures = [typed['pin-1'], typed['pin-2'], typed['pin-3'], typed['pin-4']].filter(
    (name) => name !== null,
  )
  return pictures.length > 0 ? pictures.join('-') : typed.pin
}
