import { sql } from 'kysely'
import { setBeside } from '../../areas/answers/server/set-beside.ts'
import { givenCv } from '../../areas/cv/server/testing.ts'
import { wordSkill } from '../../areas/cv/server/word-skill.ts'
import { shareCv } from '../../areas/cv-links/server/share-cv.ts'
import { noteListing } from '../../areas/listings/server/note-listing.ts'
import { givenProfessional } from '../../areas/professionals/server/testing.ts'
import type { House } from '../../platform/server/testing.ts'

/** A word nobody would write by chance: found anywhere after an erasure, it betrays what was left. */
export const MARK = 'Zygomatique'

/** Things come one after the other: no two of the same minute. */
export function minutePasses(house: House): void {
  house.now = new Date(house.now.getTime() + 60_000)
}

/** What somebody likes and what they say of occupations, and how their lists changed with it. */
export async function givenLikes(
  house: House,
  name: string,
  personId: string,
  draft: string,
): Promise<void> {
  const { db, now } = house
  await sql`insert into interest_choice values (${personId}, 'nature', 1), (${personId}, 'cuisine', 2)`.execute(
    db,
  )
  await sql`insert into interest_seen values (${personId}, 'nature', 1)`.execute(db)
  await sql`insert into interest_path values (${personId}, 7)`.execute(db)
  await house.as(name, noteListing, undefined)
  minutePasses(house)
  await sql`insert into occupation_choice (person_id, experiences_out, filters)
    values (${personId}, array[${draft}]::uuid[], '{"sectors": ["D"], "noRegulated": true}')`.execute(
    db,
  )
  await sql`insert into occupation_opinion (person_id, occupation_code, kind, note, at)
    values (${personId}, 'D1106', 'favourite', ${`Demander à Samir ${MARK}`}, ${now})`.execute(db)
  await sql`insert into occupation_opinion (person_id, occupation_code, kind, note, at, removed_at)
    values (${personId}, 'G1602', 'favourite', ${`Pas sûr ${MARK}`}, ${now}, ${now})`.execute(db)
  await sql`insert into occupation_opinion (person_id, occupation_code, kind, reason, words, at)
    values (${personId}, 'K2204', 'refused', 'hours', ${`Trop tôt ${MARK}`}, ${now})`.execute(db)
  await house.as(name, noteListing, undefined)
  await sql`insert into own_option (id, person_id, question, label, proposed_at)
    values (gen_random_uuid(), ${personId}, 'nature', ${`Les abeilles ${MARK}`}, ${now})`.execute(
    db,
  )
}

/** Somebody warned of their absence, who then asked to be erased. */
export async function givenLeaving(house: House, personId: string): Promise<void> {
  const { db, now } = house
  await sql`insert into retention_warning values (${personId}, 60, ${now})`.execute(db)
  await sql`insert into erasure_ask values (${personId}, ${now}, ${new Date(now.getTime() + 1e9)}, ${`hash ${personId}`}, 'sealed')`.execute(
    db,
  )
}

/** Takes back the erasure that a full life asks for, for tests that ask by the real door. */
export async function givenNoErasure(house: House, personId: string): Promise<void> {
  await sql`delete from erasure_ask where person_id = ${personId}`.execute(house.db)
}

/** What devices, letters, providers, paper cards, CVs and lists of ideas leave about somebody: a row in each of their tables. */
export async function givenTraces(
  house: House,
  name: string,
  personId: string,
  mark: string,
): Promise<void> {
  const { db, now } = house
  const { secrets, newId } = house.ctx('visitor')
  const sealed = secrets.seal(`${name}@exemple.test`)
  const answer = secrets.seal(JSON.stringify({ choice: 'A' }))
  await sql`insert into known_person (device_hash, person_id, seen_at)
    values (${`appareil de ${name}`}, ${personId}, ${now})`.execute(db)
  await sql`insert into kept_answer values (${personId}, '/metiers', ${answer}, ${now})`.execute(db)
  await sql`insert into person_mail values (${personId}, ${name}, ${sealed}, ${now})`.execute(db)
  await sql`insert into mail_code (browser_hash, purpose, mail_hash, sealed_mail, person_id, code_hash, asked_at, expires_at)
    values (${name}, 'enter', ${name}, '', ${personId}, '', ${now}, ${now})`.execute(db)
  await sql`insert into provider_identity (id, provider, issuer, subject_hash, person_id, linked_at)
    values (${newId()}, 'franceconnect', 'https://fc.test', ${name}, ${personId}, ${now})`.execute(
    db,
  )
  const { professionalId } = await givenProfessional(house, 'claire')
  await sql`insert into printed_card (person_id, professional_id, batch, place, printed_at)
    values (${personId}, ${professionalId}, ${newId()}, 1, ${now})`.execute(db)
  await sql`insert into sent_answer (person_id, key, print, path, at)
    values (${personId}, 'une cle', 'une empreinte', '/mes-gouts', ${now})`.execute(db)
  await house.as(name, setBeside, {
    path: '/mes-gouts',
    title: 'Qu’est-ce qui vous plaît ?',
    kept: ['Cuisine'],
    other: [mark],
    otherFields: [['families', 'nature']],
    bothFields: null,
  })
  await givenCvTraces(house, name, { personId, professionalId, mark })
}

/** A CV shown by a link, and one made for an invitation that was taken up. */
export async function givenCvTraces(
  house: House,
  name: string,
  who: { personId: string; professionalId: string; mark: string },
): Promise<void> {
  minutePasses(house)
  const { newId } = house.ctx('visitor')
  const { id: cvId } = await givenCv(house, name, `Pour le marché ${who.mark}`)
  const words = `Tout est prêt à six heures ${who.mark}`
  await house.as(name, wordSkill, { cvId, skill: 'organiser', words })
  await house.as(name, shareCv, { cvId, days: '7', label: `La mairie ${who.mark}`, pin: null })
  const invitation = newId()
  await sql`insert into cv_invitation (id, professional_id, label, token_hash, sealed_token, created_at, expires_at)
    values (${invitation}, ${who.professionalId}, 'Agent', ${invitation}, '', ${house.now}, ${house.now})`.execute(
    house.db,
  )
  await sql`insert into cv_invitation_taken (id, invitation_id, person_id, cv_id, taken_at)
    values (${newId()}, ${invitation}, ${who.personId}, ${cvId}, ${house.now})`.execute(house.db)
}
