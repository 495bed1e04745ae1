import { Field, type FieldWords, told } from './field.tsx'

type Props = FieldWords & {
  value?: string | undefined
  max?: number | undefined
  rows?: number | undefined
  required?: boolean | undefined
  island?: string | undefined
}

/** Room to tell something in one's own words. */
export function TextArea({ value, max, rows = 5, required, island, ...words }: Props) {
  return (
    <Field {...words}>
      <textarea
        {...told(words)}
        class="field__control"
        rows={rows}
        maxlength={max}
        aria-required={required ? 'true' : undefined}
        data-island={island}
        value={value}
      />
    </Field>
  )
}
