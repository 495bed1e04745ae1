/** What somebody holds in their hands, as coarsely as possible: enough to recognise one's own log-ins, no more. */
export type Device = 'phone' | 'computer' | 'other'
export const DEVICES = ['phone', 'computer', 'other'] as const

/** Reads the browser's own name. Tablets are touched like phones; what says nothing is "other". */
export function deviceOf(userAgent: string | undefined): Device {
  if (!userAgent) return 'other'
  if (/iPhone|iPad|Android|Mobile/i.test(userAgent)) return 'phone'
  return /Windows NT|Macintosh|X11|CrOS|Linux/i.test(userAgent) ? 'computer' : 'other'
}
