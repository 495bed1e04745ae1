/** Three soft shapes on a ground, drawn from one random number: a picture to recognise, that says nothing of anybody. */
export type Avatar = {
  ground: AvatarTone
  shapes: readonly {
    kind: AvatarShape
    tone: AvatarTone
    x: number
    y: number
    size: number
    turn: number
  }[]
}
export type AvatarTone = 'teal' | 'sky' | 'plum' | 'sun' | 'sand'
export type AvatarShape = 'disc' | 'leaf' | 'wave' | 'tile'

const TONES: readonly AvatarTone[] = ['teal', 'sky', 'plum', 'sun', 'sand']
const SHAPES: readonly AvatarShape[] = ['disc', 'leaf', 'wave', 'tile']

/** The same number always gives the same picture. */
export function drawAvatar(seed: number): Avatar {
  const next = dice(seed)
  const ground = TONES[next(TONES.length)] ?? 'sand'
  const others = TONES.filter((tone) => tone !== ground)
  const shapes = [0, 1, 2].map((rank) => ({
    kind: SHAPES[next(SHAPES.length)] ?? 'disc',
    tone: others[(next(others.length) + rank) % others.length] ?? 'sun',
    x: 24 + next(48),
    y: 24 + next(48),
    size: 30 - rank * 7 + next(8),
    turn: next(8) * 45,
  }))
  return { ground, shapes }
}

/** A small generator (mulberry32): the picture needs variety, not secrecy. */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}
