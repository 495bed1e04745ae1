type Props = {
  name: string
  label: string
  value?: string | undefined
  hint?: string | undefined
  checked?: boolean | undefined
}

/** One thing to agree to, or not. */
export function Checkbox({ name, label, value = 'yes', hint, checked }: Props) {
  const hintId = hint ? `${name}-hint` : undefined
  return (
    <label class="check">
      <input
        class="check__box"
        type="checkbox"
        id={name}
        name={name}
        value={value}
        checked={checked === true}
        aria-describedby={hintId}
      />
      <span>{label}</span>
      {hint && (
        <span class="check__hint" id={hintId}>
          {hint}
        </span>
      )}
    </label>
  )
}
