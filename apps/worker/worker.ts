import { tasks as accountTasks } from '../../areas/accounts/server/tasks.ts'
import { tasks as answerTasks } from '../../areas/answers/server/tasks.ts'
import { tasks as applicationTasks } from '../../areas/applications/server/tasks.ts'
import { tasks as askToShowTasks } from '../../areas/asks-to-show/server/tasks.ts'
import { tasks as awardTasks } from '../../areas/awards/server/tasks.ts'
import { tasks as badgeTasks } from '../../areas/badges/server/tasks.ts'
import { tasks as broughtTasks } from '../../areas/brought-badges/server/tasks.ts'
import { tasks as consentTasks } from '../../areas/consent/server/tasks.ts'
import { tasks as cvTasks } from '../../areas/cv/server/tasks.ts'
import { tasks as endorsementTasks } from '../../areas/endorsements/server/tasks.ts'
import { tasks as experienceTasks } from '../../areas/experiences/server/tasks.ts'
import { tasks as issuerTasks } from '../../areas/issuers/server/tasks.ts'
import { tasks as keepsakeTasks } from '../../areas/keepsakes/server/tasks.ts'
import { tasks as localTasks } from '../../areas/local-referentials/server/tasks.ts'
import { tasks as moveTasks } from '../../areas/moves/server/tasks.ts'
import { tasks as occupationTasks } from '../../areas/occupations/server/tasks.ts'
import { tasks as organisationTasks } from '../../areas/organisations/server/tasks.ts'
import { tasks as periodTasks } from '../../areas/periods/server/tasks.ts'
import { tasks as portfolioTasks } from '../../areas/portfolio/server/tasks.ts'
import { tasks as recommendationTasks } from '../../areas/recommendations/server/tasks.ts'
import { tasks as resigningTasks } from '../../areas/resigning/server/tasks.ts'
import { tasks as rosterTasks } from '../../areas/rosters/server/tasks.ts'
import type { Context } from '../../platform/server/context.ts'
import { makeContext } from '../../platform/server/make-context.ts'
import { forgetOldLetters, sendLetters } from '../../platform/server/outbox.ts'
import type { Site } from '../../platform/web/site.ts'
import { tasks as wholePersonTasks } from '../whole-person/tasks.ts'
import { react } from './reactions.ts'

/** A deed that nobody asks for: its name, how often, and the verb. Every one may be run twice without harm. */
export type Task = { name: string; everyMinutes: number; run: (ctx: Context) => Promise<unknown> }

/** Somebody is looking at their letter box for a code. */
const LETTERS_EVERY_MINUTES = 0.03

function allTasks(site: Site): Task[] {
  const { smtpUrl, mailFrom } = site.config
  return [
    ...accountTasks,
    ...answerTasks,
    ...experienceTasks,
    ...cvTasks,
    ...consentTasks,
    ...wholePersonTasks,
    ...moveTasks,
    ...keepsakeTasks,
    ...periodTasks,
    ...occupationTasks,
    ...localTasks,
    ...recommendationTasks,
    { name: 'platform.react', everyMinutes: 0.1, run: (ctx: Context) => react(ctx) },
    ...organisationTasks,
    ...issuerTasks,
    ...badgeTasks,
    ...endorsementTasks,
    ...applicationTasks,
    ...awardTasks,
    ...resigningTasks,
    ...rosterTasks,
    ...portfolioTasks,
    ...askToShowTasks,
    ...broughtTasks,
    {
      name: 'platform.forgetOldLetters',
      everyMinutes: 60,
      run: (ctx: Context) => forgetOldLetters(ctx.db, ctx.now),
    },
    ...(smtpUrl
      ? [
          {
            name: 'platform.sendLetters',
            everyMinutes: LETTERS_EVERY_MINUTES,
            run: (ctx: Context) => sendLetters(ctx.db, smtpUrl, mailFrom, ctx.now),
          },
        ]
      : []),
  ]
}

/** Background work of the same program: one task at a time, each when its time has come. */
export function startWorker(site: Site, tickMs = 2_000): { stop: () => Promise<void> } {
  const dueAt = new Map<string, number>()
  let running: Promise<void> = Promise.resolve()
  let ended = false
  const tick = async () => {
    for (const task of allTasks(site)) {
      const now = site.clock()
      if (ended || now.getTime() < (dueAt.get(task.name) ?? 0)) continue
      dueAt.set(task.name, now.getTime() + task.everyMinutes * 60_000)
      await runTask(site, task, now)
    }
  }
  const timer = setInterval(() => {
    running = running.then(tick)
  }, tickMs)
  return {
    stop: async () => {
      ended = true
      clearInterval(timer)
      await running
    },
  }
}

/** A task that fails is told in the log by its name, and tried again when its time comes back. */
async function runTask(site: Site, task: Task, now: Date): Promise<void> {
  const ctx = makeContext({ ...site, now, actor: { kind: 'task', name: task.name } })
  try {
    await task.run(ctx)
  } catch (problem) {
    const name = problem instanceof Error ? problem.name : 'unknown'
    site.log({ level: 'warn', task: task.name, problem: name })
  }
}
