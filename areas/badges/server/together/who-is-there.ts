/** Who has a badge open at this moment, and what they write: known to this process only, and forgotten by itself. */
type Here = { seatId: string; key: string; at: number }

/** A page that looks again does so every two seconds; three missed looks and one is gone. */
const THERE_MS = 8_000

const tables = new Map<string, Here[]>()

/** Somebody has this piece in front of them. */
export function noteThere(badgeId: string, here: Here): void {
  const others = stillThere(badgeId, here.at).filter(({ seatId }) => seatId !== here.seatId)
  tables.set(badgeId, [...others, here])
}

/** The others who are there now. */
export function whoIsThere(badgeId: string, { seatId, at }: Omit<Here, 'key'>): Here[] {
  const there = stillThere(badgeId, at)
  if (there.length === 0) tables.delete(badgeId)
  return there.filter((one) => one.seatId !== seatId)
}

const stillThere = (badgeId: string, now: number) =>
  (tables.get(badgeId) ?? []).filter(({ at }) => at <= now && now - at < THERE_MS)
