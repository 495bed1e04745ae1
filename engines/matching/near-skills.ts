import { at, flip, packRows, type Sparse } from './sparse.ts'
import { WEIGHTS } from './weights.ts'

/**
 * Which skills are near which: they meet in the same occupations (shrunk cosine of their occupations), or share a parent.
 * Returns at most WEIGHTS.nearSkills a skill, nearest first by value, equal ones by code; a skill is never near itself.
 */
export function nearSkills(
  asked: Sparse,
  codes: readonly string[],
  places: ReadonlyMap<string, number>,
  parents: Readonly<Record<string, string>>,
): Sparse {
  const columns = flip(asked, codes.length)
  const families = familiesOf(codes, places, parents)
  const meetings = new Int32Array(codes.length)
  const rows = codes.map((_, skill) => {
    const nearness = metSkills(asked, columns, skill, meetings)
    addFamily(nearness, skill, families)
    return nearest(nearness)
  })
  return packRows(rows)
}

function metSkills(
  asked: Sparse,
  columns: Sparse,
  skill: number,
  meetings: Int32Array,
): Map<number, number> {
  const met: number[] = []
  const count = at(columns.start, skill + 1) - at(columns.start, skill)
  const nearness = new Map<number, number>()
  if (count < WEIGHTS.nearMeetings) return nearness
  for (let c = at(columns.start, skill); c < at(columns.start, skill + 1); c += 1) {
    const occupation = at(columns.item, c)
    for (let k = at(asked.start, occupation); k < at(asked.start, occupation + 1); k += 1) {
      const other = at(asked.item, k)
      if (at(meetings, other) === 0) met.push(other)
      meetings[other] = at(meetings, other) + 1
    }
  }
  for (const other of met) {
    const times = at(meetings, other)
    meetings[other] = 0
    if (other === skill || times < WEIGHTS.nearMeetings) continue
    const otherCount = at(columns.start, other + 1) - at(columns.start, other)
    nearness.set(other, times / (Math.sqrt(count * otherCount) + WEIGHTS.nearShrink))
  }
  return nearness
}

type Families = { parent: Int32Array; children: Map<number, number[]> }

/** A parent may itself be a skill that occupations ask: it is then near each of its children. */
function familiesOf(
  codes: readonly string[],
  places: ReadonlyMap<string, number>,
  parents: Readonly<Record<string, string>>,
): Families {
  const parent = new Int32Array(codes.length).fill(-1)
  const numbers = new Map<string, number>()
  const children = new Map<number, number[]>()
  codes.forEach((code, skill) => {
    const name = parents[code]
    if (name === undefined) return
    const number = places.get(name) ?? numbers.get(name) ?? codes.length + numbers.size
    if (number >= codes.length) numbers.set(name, number)
    parent[skill] = number
    children.set(number, [...(children.get(number) ?? []), skill])
  })
  return { parent, children }
}

function addFamily(nearness: Map<number, number>, skill: number, families: Families): void {
  const parent = at(families.parent, skill)
  const siblings = parent < 0 ? [] : (families.children.get(parent) ?? [])
  const kin = [...(families.children.get(skill) ?? []), ...siblings]
  if (parent >= 0 && parent < families.parent.length) kin.push(parent)
  for (const other of kin) {
    if (other !== skill)
      nearness.set(other, Math.max(WEIGHTS.sameParentNearness, nearness.get(other) ?? 0))
  }
}

function nearest(nearness: ReadonlyMap<number, number>): Map<number, number> {
  const sorted = [...nearness].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return new Map(sorted.slice(0, WEIGHTS.nearSkills))
}
