import type { Context } from '../../../platform/server/context.ts'
import type { Recommendation } from '../recommendation.ts'
import type { WordVoice } from '../voice.ts'
import { pathOfVoice } from './hand-over-files.ts'
import { findRecommendationsOf } from './recommendation-store.ts'
import { findReportsOn } from './report-store.ts'
import { signedVoices } from './voice/listen.ts'

const onDay = (at: Date | null) => at?.toISOString() ?? null

/**
 * Every ask, what was shown, and what was answered once it was signed. The address of who answers from a QR code is theirs;
 * that of a letter was the person's to give. Secrets of addresses are never handed over, nor the words of a report.
 */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const all = await findRecommendationsOf(ctx.db, personId)
  const voices = await signedVoices(ctx, { personId })
  const reports = await findReportsOn(ctx.db, personId)
  return {
    asked: all.map((one) => ({
      id: one.id,
      about: one.about,
      personName: one.personName,
      relation: one.relation,
      way: one.way,
      message: one.message,
      language: one.language,
      status: one.status,
      mail: one.way === 'mail' && one.sealedMail ? ctx.secrets.unseal(one.sealedMail) : null,
      answer: isSigned(one) ? one.answer : null,
      voice: voiceIn(voices, one.id),
      assurance: one.assurance,
      verifiedOrganisation: one.verifiedOrganisation,
      begunOn: onDay(one.createdAt),
      sentOn: onDay(one.sentAt),
      endsOn: onDay(one.expiresAt),
      signedOn: onDay(one.signedAt),
      endedOn: onDay(one.endedAt),
    })),
    reported: reports.map(({ reason, at }) => ({ reason, on: at.toISOString() })),
  }
}

/** Where its sound lies in the copy, and who may hear it. */
function voiceIn(voices: readonly WordVoice[], id: string) {
  const voice = voices.find(({ recommendationId }) => recommendationId === id)
  if (!voice) return null
  const { seconds, mayBeHeard, isShown } = voice
  return { file: pathOfVoice(voice), seconds, mayBeHeard, isShown }
}

/** What is being written belongs to who writes it, until they sign. */
const isSigned = ({ signedAt }: Recommendation) => signedAt !== null
