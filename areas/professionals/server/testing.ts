import { TOTP } from 'otpauth'
import { inTransaction } from '../../../platform/server/db.ts'
import { withDb } from '../../../platform/server/make-context.ts'
import type { House } from '../../../platform/server/testing.ts'
import { inviteProfessional } from './invite-professional.ts'

/** Somebody who accompanies people, known in the house by a first name, second factor given. Answers their first access. */
export async function givenProfessional(
  house: House,
  name: string,
): Promise<{ access: string; professionalId: string }> {
  house.actors.set('operator', { kind: 'task', name: 'command line' })
  const invited = await inTransaction(house.db, (db) =>
    inviteProfessional(withDb(house.ctx('operator'), db), {
      name,
      email: `${name.toLowerCase()}@mission.test`,
    }),
  )
  house.actors.set(name.toLowerCase(), {
    kind: 'professional',
    professionalId: invited.professionalId,
    sessionId: house.ctx('visitor').newId(),
  })
  return invited
}

type Hands = {
  get: (path: string) => Promise<Response>
  post: (path: string, fields?: Record<string, string>) => Promise<Response>
}

/** Comes in with a first access and sets up an application that gives codes. Answers that application. */
export async function setUpSecondKey(
  house: House,
  browser: Hands,
  access: string,
): Promise<(minutes?: number) => string> {
  await browser.post('/pro/entrer', { code: access })
  await browser.post('/pro/seconde-cle')
  const html = await (await browser.get('/pro/seconde-cle')).text()
  const secret = [...html.matchAll(/code__group">-?([A-Z2-7]+)/g)].map(([, part]) => part).join('')
  const code = (minutes = 0) =>
    new TOTP({ secret, period: 30 }).generate({
      timestamp: house.now.getTime() + minutes * 60_000,
    })
  await browser.post('/pro/seconde-cle', { code: code() })
  return code
}
