import { Field, type FieldWords, told } from './field.tsx'

type Props = FieldWords & {
  options: readonly { value: string; label: string }[]
  value?: string | undefined
  required?: boolean | undefined
}

/** One among many, when the list is too long for cards. */
export function Select({ options, value, required, ...words }: Props) {
  return (
    <Field {...words}>
      <select {...told(words)} class="field__control" aria-required={required ? 'true' : undefined}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
