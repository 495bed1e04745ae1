import { type JsonObject, listOf, objectsOf } from '../../../engines/credentials/json.ts'
import { isEndorsement } from '../../../engines/credentials/model/open-badge-rules.ts'
import { readOpenBadge2 } from '../../../engines/credentials/open-badges-2.ts'
import { unknown } from '../../../engines/credentials/verify/verdict.ts'
import type { FileOf, TakeIn } from '../../../platform/handed-over.ts'
import { Refusal } from '../../../platform/refusal.ts'
import type { Context } from '../../../platform/server/context.ts'
import { copyDamaged } from '../../consent/copy.ts'
import { isOldBadge } from '../../verification/server/check-old-badge.ts'
import { withinFile } from '../../verification/server/open-picture.ts'
import { documentIn } from '../../verification/server/read-badge.ts'
import { shownCredential, shownOldBadge } from '../../verification/shown-badge.ts'
import { LARGEST_FILE } from '../../verification/verification.ts'
import { type Answers, type FoundBadge, MOST_BROUGHT } from '../brought-badge.ts'
import type { BroughtBadgesCopy } from '../handed-over.ts'
import { insertBrought } from './brought-store.ts'
import { samenessOf } from './sameness-of.ts'
import { smallPicture } from './small-picture.ts'

/** Badges of a copy by the path of their file, read without asking anybody. */
export type CopiedBadges = Map<string, FoundBadge>

/** Reads each file as a badge; a file that holds none says that the copy is damaged. */
export async function readCopiedBadges(
  { badges }: BroughtBadgesCopy,
  fileOf: FileOf,
): Promise<CopiedBadges> {
  const read: CopiedBadges = new Map()
  for (const { file, media } of badges) {
    const content = fileOf(file)
    if (!content || content.length === 0 || content.length > LARGEST_FILE) throw copyDamaged()
    const { answers, picture } = readFile(content)
    const drawn = await smallPicture(answers.shown.picture ?? picture)
    const kept = { ...answers, shown: { ...answers.shown, picture: undefined } }
    read.set(file, {
      ...{ content, media, picture: drawn, answers: kept },
      sameness: samenessOf(answers, content),
    })
  }
  return read
}

function readFile(content: Uint8Array): { answers: Answers; picture: string | undefined } {
  try {
    const written = withinFile(content)
    if (!written) throw copyDamaged()
    return { answers: unasked(documentIn(written.text, 'file').document), picture: written.picture }
  } catch (problem) {
    throw problem instanceof Refusal ? copyDamaged() : problem
  }
}

/** What a badge says, before anything was asked about it. */
function unasked(sent: JsonObject): Answers {
  const isOld = isOldBadge(sent)
  const document = badgeIn(sent)
  const old = isOld ? readOpenBadge2(sent) : undefined
  const not = unknown('not_checked')
  const some = { form: not, proof: not, dates: not, status: not, issuer: not, subject: not }
  return {
    kind: isOld ? 'oldBadge' : 'badge',
    id: old ? old.id : typeof document.id === 'string' ? document.id : undefined,
    shown: old ? shownOldBadge(old) : shownCredential(document),
    endorsers: [],
    report: { ...some, authorship: not, endorsements: [], credentials: [] },
  }
}

/** A badge kept with words about it is in a presentation. */
function badgeIn(document: JsonObject): JsonObject {
  if (!listOf(document.type).includes('VerifiablePresentation')) return document
  return objectsOf(document.verifiableCredential).find((one) => !isEndorsement(one)) ?? document
}

/** Puts badges from elsewhere back; the task checks them soon. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy, ids, files }: TakeIn<BroughtBadgesCopy> & { files: CopiedBadges },
): Promise<void> {
  const seen = new Set<string>()
  for (const { id: old, file, keptOn, broughtOn } of copy.badges) {
    const found = files.get(file)
    if (!found || seen.has(found.sameness) || seen.size >= MOST_BROUGHT) continue
    seen.add(found.sameness)
    const id = ctx.newId()
    ids.set(old, id)
    await insertBrought(ctx.db, {
      ...{ ...found, id, personId, batchId: id, checkedAt: null },
      keptAt: new Date(keptOn),
      broughtAt: new Date(broughtOn),
    })
  }
}
