import { closeLapsedSessions } from '../../areas/accounts/server/close-lapsed-sessions.ts'
import { makeContext } from '../../platform/server/make-context.ts'
import { sendLetters } from '../../platform/server/outbox.ts'
import type { Site } from '../../platform/web/site.ts'

/** Background work of the same program: letters leave, lapsed sessions go. One tick at a time, every few seconds. */
export function startWorker(site: Site, everyMs = 5_000): { stop: () => Promise<void> } {
  let running: Promise<void> = Promise.resolve()
  let ended = false
  const tick = async () => {
    try {
      const now = site.clock()
      const ctx = makeContext({ ...site, now, actor: { kind: 'task', name: 'tick' } })
      if (site.config.smtpUrl)
        await sendLetters(site.db, site.config.smtpUrl, site.config.mailFrom, now)
      await closeLapsedSessions(ctx)
    } catch (problem) {
      site.log({
        level: 'warn',
        task: 'tick',
        problem: problem instanceof Error ? problem.name : 'unknown',
      })
    }
  }
  const timer = setInterval(() => {
    running = running.then(() => (ended ? undefined : tick()))
  }, everyMs)
  return {
    stop: async () => {
      ended = true
      clearInterval(timer)
      await running
    },
  }
}
