import type { Pole } from '../show/tag.tsx'

export type WakeSkill = {
  label: string
  pole: Pole /** 1 to 8 */
  level: number /** how many people vouch for it */
  voices: number
}
export type Wave = {
  path: string
  width: number
  pole: Pole
  tip: Point
  lines: string[]
  at: Point
  anchor: 'start' | 'middle' | 'end'
}
export type WakeDrawing = { width: number; height: number; sun: Point; waves: Wave[] }
type Point = { x: number; y: number }

/** Units are those of a 320 px phone; wider screens only enlarge. */
const WIDTH = 320
const MIDDLE = WIDTH / 2
const SUN: Point = { x: MIDDLE, y: 18 }
const START = 36
const LINE = 17
/** A label keeps this far from the middle, where the deeper waves go by. */
const CLEAR = 46
const LETTERS = 15

/** How far a wave reaches, from level 1 to 8. People see four words, so the first four steps are the wide ones. */
const REACH = [0.4, 0.58, 0.76, 0.9, 0.93, 0.96, 0.98, 1]

/**
 * Every skill is a wave that leaves the sunlit point, dives along the middle and sweeps out to its own row.
 * The strongest go deepest, nearest to the middle; two rows never share a height on one side, so no label meets another.
 */
export function drawWake(skills: readonly WakeSkill[]): WakeDrawing {
  const strongestFirst = [...skills].sort((a, b) => b.level - a.level || b.voices - a.voices)
  const odd = strongestFirst.length % 2 === 1
  const middle = odd ? strongestFirst[0] : undefined
  const sides = strongestFirst.slice(odd ? 1 : 0).reverse()
  const rows = sides.map((skill) => ({ skill, lines: wrap(skill.label) }))

  const waves: Wave[] = []
  const floor = [START + 34, START + 62]
  rows.forEach(({ skill, lines }, rank) => {
    const side = rank % 2
    const y = floor[side] ?? START
    floor[side] = y + lines.length * LINE + 36
    waves.push(sideWave(skill, lines, side === 0 ? -1 : 1, y))
  })
  if (middle) waves.push(middleWave(middle, Math.max(...floor) + (rows.length === 0 ? 40 : -6)))

  const height = Math.max(...waves.map((wave) => wave.at.y + wave.lines.length * LINE), 120)
  return { width: WIDTH, height: Math.round(height + 4), sun: SUN, waves }
}

function sideWave(skill: WakeSkill, lines: string[], side: -1 | 1, y: number): Wave {
  const reach = (MIDDLE - 10) * reachOf(skill.level)
  const tip = { x: MIDDLE + side * reach, y }
  const width = thickness(skill.voices)
  const deep = y - START
  const path = `M${MIDDLE} ${START}C${r(MIDDLE + side * 7)} ${r(START + deep * 0.72)} ${r(MIDDLE + side * reach * 0.34)} ${r(y - 6)} ${r(tip.x)} ${r(y)}`
  const longest = Math.max(...lines.map((line) => line.length)) * 7.6
  const x = MIDDLE + side * Math.max(reach + 6, CLEAR + longest)
  const kept = Math.min(WIDTH - 2, Math.max(2, x))
  return {
    path,
    width,
    pole: skill.pole,
    tip,
    lines,
    at: { x: r(kept), y: r(y + width / 2 + 18) },
    anchor: side === -1 ? 'start' : 'end',
  }
}

function middleWave(skill: WakeSkill, floor: number): Wave {
  const lines = wrap(skill.label, 24)
  const y = floor + 90 * reachOf(skill.level)
  const tip = { x: MIDDLE, y }
  const width = thickness(skill.voices)
  const deep = y - START
  const path = `M${MIDDLE} ${START}C${MIDDLE + 16} ${r(START + deep * 0.36)} ${MIDDLE - 16} ${r(START + deep * 0.66)} ${MIDDLE} ${r(y)}`
  return {
    path,
    width,
    pole: skill.pole,
    tip,
    lines,
    at: { x: MIDDLE, y: r(y + width / 2 + 22) },
    anchor: 'middle',
  }
}

const reachOf = (level: number) => REACH[Math.min(8, Math.max(1, Math.round(level))) - 1] ?? 1

/** One's own word is a fine line; every voice adds to it, up to four. */
const thickness = (voices: number) => 3.5 + 2.25 * Math.min(4, Math.max(0, voices))

/** Breaks a label into lines of about fifteen letters, never inside a word. */
export function wrap(label: string, letters = LETTERS): string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const r = (value: number) => Math.round(value * 10) / 10
