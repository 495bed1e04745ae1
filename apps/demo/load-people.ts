import { groupsOf } from '../../areas/accounts/resume-code.ts'
import { issueAccessCard } from '../../areas/accounts/server/issue-access-card.ts'
import { fictitiousPeople } from '../../areas/accounts/server/people/fictitious-people.ts'
import { startAnonymously } from '../../areas/accounts/server/start-anonymously.ts'
import { whoIs } from '../../areas/accounts/server/who-is.ts'
import { activitiesToOffer } from '../../areas/experiences/server/activities-to-offer.ts'
import { chooseCompetences } from '../../areas/experiences/server/choose-competences.ts'
import {
  chooseTheme,
  chooseTitle,
  nameInOwnWords,
} from '../../areas/experiences/server/choose-theme.ts'
import { finishExperience } from '../../areas/experiences/server/finish-experience.ts'
import { answerQuestion, sayLevel } from '../../areas/experiences/server/say-level.ts'
import { sayWhen, sayWhere } from '../../areas/experiences/server/say-when.ts'
import { startExperience } from '../../areas/experiences/server/start-experience.ts'
import { tellActivities, weighProposals } from '../../areas/experiences/server/tell-activities.ts'
import { titlesLike } from '../../areas/experiences/server/titles/titles-like.ts'
import { chooseInterests } from '../../areas/interests/server/choose-interests.ts'
import { CONTEXT_CODES } from '../../areas/skills/competence.ts'
import type { Context } from '../../platform/server/context.ts'
import { inTransaction } from '../../platform/server/db.ts'
import { withDb } from '../../platform/server/make-context.ts'
import { forgetWholePerson } from '../whole-person/whole-person.ts'
import { type FictitiousPerson, readPeople, type Told } from './fictitious-person.ts'

/** A fictitious person who now has an account, and the code that opens it. */
export type LoadedPerson = {
  code: string
  nickname: string
  about: string
  personId: string
  accessCode: string
}

/** Takes away the fictitious people loaded before, and nobody else. Answers how many. */
export async function forgetFictitiousPeople(ctx: Context): Promise<number> {
  const people = await fictitiousPeople(ctx)
  for (const personId of people) {
    await inTransaction(ctx.db, (db) => forgetWholePerson(withDb(ctx, db), { personId }))
  }
  return people.length
}

/** Lets the six fictitious people live through the real journey: every word goes through the verbs people use. */
export async function loadPeople(ctx: Context): Promise<LoadedPerson[]> {
  const loaded: LoadedPerson[] = []
  for (const person of readPeople(ctx.config.root)) {
    loaded.push(await inTransaction(ctx.db, (db) => loadPerson(withDb(ctx, db), person)))
  }
  return loaded
}

/** One life, told from the first to the last experience. */
export async function loadPerson(ctx: Context, person: FictitiousPerson): Promise<LoadedPerson> {
  const { nickname, about, code } = person
  const { token, personId } = await startAnonymously(ctx, {
    nickname,
    mine: false,
    isFictitious: true,
  })
  const own: Context = { ...ctx, actor: await whoIs(ctx, token) }
  for (const told of person.experiences) await tell(own, told)
  await chooseInterests(own, { shown: person.interests, ticked: person.interests })
  const card = await issueAccessCard(own)
  return { code, nickname, about, personId, accessCode: groupsOf(card.code).join('-') }
}

async function tell(ctx: Context, told: Told): Promise<void> {
  const { id: experienceId } = await startExperience(ctx, { kind: told.kind })
  await name(ctx, experienceId, told)
  await recount(ctx, experienceId, told)
  await chooseCompetences(ctx, {
    experienceId,
    chosen: told.claims.map(({ competence }) => competence),
  })
  for (const question of CONTEXT_CODES) {
    if (told.answers)
      await answerQuestion(ctx, { experienceId, question, rank: told.answers[question] })
  }
  for (const claim of told.claims) await sayLevel(ctx, { experienceId, ...claim })
  if (!told.finished) return
  await sayWhen(ctx, {
    experienceId,
    rough: told.when,
    start: monthOf(told.start),
    end: monthOf(told.end),
  })
  await sayWhere(ctx, { experienceId, place: told.place, organisation: told.organisation })
  await finishExperience(ctx, { experienceId })
}

async function name(
  ctx: Context,
  experienceId: string,
  { theme, typed = '', occupation }: Told,
): Promise<void> {
  if (theme) {
    await chooseTheme(ctx, { experienceId, theme })
    return
  }
  const isSuggested = (await titlesLike(ctx, typed)).some(({ code }) => code === occupation)
  if (occupation && isSuggested) await chooseTitle(ctx, { experienceId, typed, occupation })
  else await nameInOwnWords(ctx, { experienceId, words: typed })
}

async function recount(ctx: Context, experienceId: string, told: Told): Promise<void> {
  const begun = await tellActivities(ctx, { experienceId, ticked: [], story: told.story })
  const offered = (await activitiesToOffer(ctx, begun)).slice(0, told.ticks).map(({ code }) => code)
  const ticked = [...told.activities, ...offered]
  await tellActivities(ctx, { experienceId, ticked, story: told.story })
  await weighProposals(ctx, { experienceId, accepted: told.accept })
}

function monthOf(text: string | undefined) {
  const [year, month] = text?.split('-') ?? []
  return { month: month ?? null, year: year ?? null }
}
