import type { Pole } from '../show/tag.tsx'
import { type Box, type Point, sweep } from './wake-curve.ts'

export type WakeSkill = {
  label: string
  pole: Pole
  /** 1 to 8 */
  level: number
  /** How many people vouch for it. */
  voices: number
}

export type Wave = {
  path: string
  width: number
  pole: Pole
  tip: Point
  lines: string[]
  at: Point
}
export type WakeDrawing = {
  width: number
  height: number
  sun: Point
  waves: Wave[]
  toCome: string[]
}

/** Units are those of a 320 px phone; wider screens only enlarge. */
const WIDTH = 320
const MIDDLE = WIDTH / 2
const SUN: Point = { x: MIDDLE, y: 18 }
const LINE = 17
/** The widest a letter of a label gets, on average over a line. */
const LETTER = 8.4
/** A label keeps this far from the middle, where the deeper waves go by. */
const CLEAR = 42

/** How far a wave reaches, from level 1 to 8. People see four words, so the first four steps are the wide ones. */
const REACH = [0.42, 0.6, 0.78, 0.92, 0.94, 0.96, 0.98, 1]

/**
 * Every skill is a wave that leaves the sunlit point, dives along the middle and sweeps out to its own row.
 * The strongest go deepest, nearest to the middle. Labels hang under the tips; no wave crosses a label.
 */
export function drawWake(skills: readonly WakeSkill[]): WakeDrawing {
  const strongestFirst = [...skills].sort((a, b) => b.level - a.level || b.voices - a.voices)
  const odd = strongestFirst.length % 2 === 1
  const sides = strongestFirst.slice(odd ? 1 : 0).reverse()

  const waves: Wave[] = []
  const air = Math.max(0, 8 - skills.length) * 5
  const floor = [SUN.y + 46 + air, SUN.y + 76 + air]
  const labels: Box[] = []
  sides.forEach((skill, rank) => {
    const column = rank % 2
    const y = floor[column] ?? 0
    const wave = sideWave(skill, column === 0 ? -1 : 1, y, labels)
    floor[column] = y + wave.lines.length * LINE + 37 + air + wave.width / 2
    labels.push(roomOf(wave))
    waves.push(wave)
  })
  const middle = odd ? strongestFirst[0] : undefined
  if (middle)
    waves.push(middleWave(middle, sides.length === 0 ? SUN.y + 70 : Math.max(...floor) - 40 - air))

  const height = Math.max(...waves.map((wave) => roomOf(wave).bottom)) + 4
  return {
    width: WIDTH,
    height: Math.round(height),
    sun: SUN,
    waves,
    toCome: toCome(skills.length),
  }
}

function sideWave(skill: WakeSkill, side: -1 | 1, y: number, labels: readonly Box[]): Wave {
  const lines = wrap(skill.label)
  const width = thickness(skill.voices)
  const tip = { x: MIDDLE + side * (MIDDLE - 12) * reachOf(skill.level), y }
  const half = (longest(lines) * LETTER) / 2
  const x = Math.min(MIDDLE - 1 - half, Math.max(CLEAR + half, Math.abs(tip.x - MIDDLE)))
  const at = { x: MIDDLE + side * x, y: y + width / 2 + 20 }
  return { path: sweep(SUN, tip, width, labels), width, pole: skill.pole, tip, lines, at }
}

function middleWave(skill: WakeSkill, floor: number): Wave {
  const lines = wrap(skill.label, 24)
  const width = thickness(skill.voices)
  const tip = { x: MIDDLE, y: floor + 80 * reachOf(skill.level) }
  const deep = tip.y - SUN.y
  const path = `M${MIDDLE} ${SUN.y}C${MIDDLE + 18} ${round(SUN.y + deep * 0.38)} ${MIDDLE - 18} ${round(SUN.y + deep * 0.64)} ${MIDDLE} ${round(tip.y)}`
  return { path, width, pole: skill.pole, tip, lines, at: { x: MIDDLE, y: tip.y + width / 2 + 22 } }
}

/** While there are one or two waves, pale ones tell that others will come. */
function toCome(count: number): string[] {
  if (count === 1)
    return [-1, 1].map((side) => sweep(SUN, { x: MIDDLE + side * 128, y: 132 }, 2, []))
  return count === 2
    ? [`M${MIDDLE} ${SUN.y}C${MIDDLE + 14} 70 ${MIDDLE - 14} 120 ${MIDDLE} 170`]
    : []
}

/** The room a label takes. */
export function roomOf({ at, lines }: Wave): Box {
  const half = (longest(lines) * LETTER) / 2
  return {
    left: at.x - half,
    right: at.x + half,
    top: at.y - 13,
    bottom: at.y + (lines.length - 1) * LINE + 5,
  }
}

const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length))

const reachOf = (level: number) => REACH[Math.min(8, Math.max(1, Math.round(level))) - 1] ?? 1

/** One's own word is a fine line; every voice adds to it, up to four. */
const thickness = (voices: number) => 3.5 + 2.25 * Math.min(4, Math.max(0, voices))

/** Breaks a label into short lines, never inside a word. */
export function wrap(label: string, letters = 14): string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const round = (value: number) => Math.round(value * 10) / 10
