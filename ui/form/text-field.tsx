import { Field, type FieldWords, told } from './field.tsx'

type Props = FieldWords & {
  value?: string | undefined
  type?:
    | 'text'
    | 'email'
    | 'tel'
    | 'url'
    | 'search'
    | 'password'
    | 'number'
    | 'date'
    | 'time'
    | undefined
  autocomplete?: string | undefined
  inputmode?: 'text' | 'numeric' | 'email' | 'tel' | 'search' | undefined
  /** Said to screen readers; the server checks and answers in words. */
  required?: boolean | undefined
  maxlength?: number | undefined
  spellcheck?: boolean | undefined
  /** A few characters only: a code, a postcode. */
  short?: boolean | undefined
  /** Island to attach, such as suggestions while typing. */
  island?: string | undefined
}

/** One line to write. */
export function TextField({
  value,
  type = 'text',
  autocomplete,
  inputmode,
  required,
  maxlength,
  spellcheck,
  short,
  island,
  ...words
}: Props) {
  return (
    <Field {...words}>
      <input
        {...told(words)}
        class={short ? 'field__control field__control--short' : 'field__control'}
        // Preact pairs every type with its roles, too many to check at once; any type of ours is a line to write.
        type={type as 'text'}
        value={value}
        autocomplete={autocomplete}
        inputmode={inputmode}
        aria-required={required ? 'true' : undefined}
        maxlength={maxlength}
        spellcheck={spellcheck}
        data-island={island}
      />
    </Field>
  )
}
