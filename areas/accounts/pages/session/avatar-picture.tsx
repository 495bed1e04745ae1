import { type AvatarShape, drawAvatar } from '../../avatar.ts'

/** The picture of an account, beside its name: it is hidden from those who only hear the name. */
export function AvatarPicture({ seed }: { seed: number }) {
  const { ground, shapes } = drawAvatar(seed)
  return (
    <svg class="avatar" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <circle class={`avatar__${ground}`} cx="48" cy="48" r="48" />
      {shapes.map(({ kind, tone, x, y, size, turn }, rank) => (
        <path
          key={rank}
          class={`avatar__${tone}`}
          d={PATHS[kind]}
          transform={`translate(${x} ${y}) rotate(${turn}) scale(${size / 20})`}
        />
      ))}
    </svg>
  )
}

/** Each shape stands around the middle, twenty units wide. */
const PATHS: Record<AvatarShape, string> = {
  disc: 'M-10 0a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z',
  leaf: 'M-10 10C-10 -4 -4 -10 10 -10C10 4 4 10 -10 10z',
  wave: 'M-12 4C-6 -8 0 -8 3 -2C5 2 8 2 12 -4C10 8 2 10 -2 4C-5 0 -8 0 -12 4z',
  tile: 'M0 -11L11 0L0 11L-11 0z',
}
