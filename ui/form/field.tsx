import type { ComponentChildren } from 'preact'

export type FieldWords = {
  name: string
  label: string
  hint?: string | undefined
  error?: string | undefined
}

type Props = FieldWords & { children: ComponentChildren }

/** The words around a field: label above, hint under it, then what went wrong. */
export function Field({ name, label, hint, error, children }: Props) {
  return (
    <div class={error ? 'field field--wrong' : 'field'}>
      <label class="field__label" for={name}>
        {label}
      </label>
      {hint && (
        <p class="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field__error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  )
}

/** What a control must carry so that its hint and its error are read with it. */
export function told({ name, hint, error }: FieldWords) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return {
    id: name,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
  }
}
