type Props = { label: string; code: string; text?: string | undefined }

/** More groups than this are set smaller, so that they stay together. */
const FEW = 4

/** A code to copy by hand, in big groups: "K7PD-2M4Q-9T". */
export function CodeDisplay({ label, code, text }: Props) {
  const groups = code.split('-')
  return (
    <div class="code">
      <p class="code__label">{label}</p>
      <p class={groups.length > FEW ? 'code__groups code__groups--long' : 'code__groups'}>
        {groups.map((group, rank) => (
          <span key={rank} class="code__group">
            {rank === groups.length - 1 ? group : `${group}-`}
          </span>
        ))}
      </p>
      {text && <p class="code__text">{text}</p>}
    </div>
  )
}
