const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A day of an address, YYYY-MM-DD; nothing when no calendar has it. */
export function dayIn(text: string): string | undefined {
  const isDay = DAY.test(text) && !Number.isNaN(Date.parse(text))
  return isDay && new Date(text).toISOString().startsWith(text) ? text : undefined
}
