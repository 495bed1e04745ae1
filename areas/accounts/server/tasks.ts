import { closeLapsedSessions } from './close-lapsed-sessions.ts'
import { eraseCardsNeverTaken } from './paper/erase-cards-never-taken.ts'

/** Every ten minutes: sessions past their time are closed. Every hour: printed cards that nobody took go. */
export const tasks = [
  { name: 'accounts.closeLapsedSessions', everyMinutes: 10, run: closeLapsedSessions },
  { name: 'accounts.eraseCardsNeverTaken', everyMinutes: 60, run: eraseCardsNeverTaken },
]
