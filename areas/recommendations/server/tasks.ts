import { forgetWhatPassed, sendReminders } from './send-reminders.ts'

/** Every hour: the reminders that are due. Every day: what is needed no more. */
export const tasks = [
  { name: 'recommendations.sendReminders', everyMinutes: 60, run: sendReminders },
  { name: 'recommendations.forgetWhatPassed', everyMinutes: 720, run: forgetWhatPassed },
]
