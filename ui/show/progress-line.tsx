type Props = { label: string; done: number; of: number }

/** How far a long thing is, in words and as a bar. */
export function ProgressLine({ label, done, of }: Props) {
  return (
    <p class="progress-line">
      <span>{label}</span>
      <progress class="progress-line__bar" value={done} max={Math.max(1, of)} aria-hidden="true" />
    </p>
  )
}
