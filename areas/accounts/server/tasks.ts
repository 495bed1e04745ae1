import { closeLapsedSessions } from './close-lapsed-sessions.ts'

/** Every ten minutes: sessions past their time are closed. */
export const tasks = [
  { name: 'accounts.closeLapsedSessions', everyMinutes: 10, run: closeLapsedSessions },
]
