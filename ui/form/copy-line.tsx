import { Field, told } from './field.tsx'

/** An address to copy: a line that selects as a whole, readable by everybody and without script. */
export function CopyLine({ name, label, text }: { name: string; label: string; text: string }) {
  const words = { name, label }
  return (
    <Field {...words}>
      <input {...told(words)} class="field__control" type="text" readonly value={text} />
    </Field>
  )
}
