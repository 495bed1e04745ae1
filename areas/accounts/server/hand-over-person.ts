import type { Context } from '../../../platform/server/context.ts'
import { findPerson } from './account-store.ts'
import { findMailOf } from './mail/person-mail-store.ts'
import { findIdentitiesOf } from './provider/identity-store.ts'
import { keptAnswerOf } from './session/keep-answer.ts'
import { countKnownDevices } from './session/known-person-store.ts'
import { findSessionsOf } from './session/session-store.ts'

const ALL = 10_000

/** What the account itself knows of the person, ready to be handed over. Secrets are never handed over. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const person = await findPerson(ctx.db, personId)
  if (!person) return undefined
  const sessions = await findSessionsOf(ctx.db, personId, ALL)
  const mail = await findMailOf(ctx.db, personId)
  return {
    nickname: person.nickname,
    avatar: person.avatar,
    since: person.createdAt.toISOString(),
    mail: mail && {
      address: ctx.secrets.unseal(mail.sealedMail),
      verifiedAt: mail.verifiedAt.toISOString(),
    },
    providers: await findIdentitiesOf(ctx.db, personId),
    logIns: sessions.map(({ device, way, isOnOwnDevice, openedAt, usedAt, closedAt }) => ({
      device,
      way,
      isOnOwnDevice,
      openedAt: openedAt.toISOString(),
      usedAt: usedAt.toISOString(),
      closedAt: closedAt?.toISOString(),
    })),
    knownOnDevices: await countKnownDevices(ctx.db, personId),
    answerKept: await keptAnswerOf(ctx, personId),
  }
}
