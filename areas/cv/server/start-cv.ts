import type { Context } from '../../../platform/server/context.ts'
import type { Language } from '../../../platform/words.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { type Cv, FIRST_CHOSEN, MOST_CVS, SECTIONS, tooManyCvs } from '../cv.ts'
import { knowHowOf, latestFirst, toldOnes } from '../cv-content.ts'
import { findCvs, holdTurn, insertCv } from './cv-store.ts'
import { readGround } from './read-ground.ts'

type Start = { name: string; headline: string | null; language: Language }

/** A CV begins with what the person told, the strongest and the latest first; they take out and add what they like. */
export async function startCv(ctx: Context, { name, headline, language }: Start): Promise<Cv> {
  const personId = mustBePerson(ctx.actor)
  await holdTurn(ctx.db, personId)
  if ((await findCvs(ctx.db, personId)).length >= MOST_CVS) throw tooManyCvs({ max: MOST_CVS })
  const { card, experiences, periods } = await readGround(ctx, {
    occupationCode: null,
    check: null,
  })
  const cv: Cv = {
    id: ctx.newId(),
    personId,
    name,
    headline,
    occupationCode: null,
    language,
    layout: 'clear',
    showsLevels: false,
    profile: null,
    contact: { name: null, town: null, phone: null, email: null },
    sections: SECTIONS.filter((section) => section !== 'interests'),
    experiences: latestFirst(toldOnes(experiences), ctx.now)
      .slice(0, FIRST_CHOSEN.experiences)
      .map(({ id }) => id),
    skills: card.skills.slice(0, FIRST_CHOSEN.skills).map(({ code }) => code),
    knowHow: knowHowOf(experiences)
      .slice(0, FIRST_CHOSEN.knowHow)
      .map(({ code }) => code),
    periods: periods.map(({ id }) => id),
    sentences: {},
    // Badges are shown to nobody before the person says so.
    recognitions: [],
    keptSentences: {},
    check: null,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  }
  await insertCv(ctx.db, cv)
  return cv
}
