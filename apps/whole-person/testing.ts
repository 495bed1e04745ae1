import { sql } from 'kysely'
import { shareCv } from '../../areas/cv/server/links/share-cv.ts'
import { givenCv } from '../../areas/cv/server/testing.ts'
import { wordSkill } from '../../areas/cv/server/word-skill.ts'
import { givenProfessional } from '../../areas/professionals/server/testing.ts'
import type { House } from '../../platform/server/testing.ts'

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
  await sql`insert into known_person (device_hash, person_id, seen_at)
    values (${`appareil de ${name}`}, ${personId}, ${now})`.execute(db)
  await sql`insert into kept_answer values (${personId}, '/metiers', ${sealed}, ${now})`.execute(db)
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
  await sql`insert into listing (id, person_id, at, lists, ground)
    values (${newId()}, ${personId}, ${now}, '{}', '{}')`.execute(db)
  await sql`insert into sent_answer (person_id, key, print, path, at)
    values (${personId}, 'une cle', 'une empreinte', '/mes-gouts', ${now})`.execute(db)
  await sql`insert into two_answers (id, person_id, path, sealed, at)
    values (${newId()}, ${personId}, '/mes-gouts', ${secrets.seal('{}')}, ${now})`.execute(db)
  await givenCvTraces(house, name, { personId, professionalId, mark })
}

async function givenCvTraces(
  house: House,
  name: string,
  who: { personId: string; professionalId: string; mark: string },
): Promise<void> {
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
