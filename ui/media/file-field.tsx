import { Field, type FieldWords, told } from '../form/field.tsx'

type Props = FieldWords & { accept: string }

/** A file to send. The browser's own control: on a phone it offers the camera as well as the pictures kept. */
export function FileField({ accept, ...words }: Props) {
  return (
    <Field {...words}>
      <input {...told(words)} class="field__control file-field" type="file" accept={accept} />
    </Field>
  )
}
