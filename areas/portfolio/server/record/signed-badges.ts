import type { JsonObject } from '../../../../engines/credentials/json.ts'
import { listOf, objectsOf } from '../../../../engines/credentials/json.ts'
import { isEndorsement } from '../../../../engines/credentials/model/open-badge-rules.ts'
import { readDocument } from '../../../../engines/credentials/verify/limits.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { endorsementsOf } from '../../../awards/server/endorsing/endorsements-of.ts'
import { contentOf } from '../../../brought-badges/server/my-brought.ts'
import { withinFile } from '../../../verification/server/open-picture.ts'
import { documentIn } from '../../../verification/server/read-badge.ts'
import type { Showable } from '../showable-of.ts'

/** A badge as it was signed, as a document or as a token, and the signed words about it. */
export type SignedBadge = { name: string; signed: JsonObject | string; words: JsonObject[] }

/** The badges among these things, signed as they are. One of the older form is no signed document: it has none here. */
export async function signedBadgesOf(
  ctx: Context,
  things: readonly Showable[],
): Promise<{ badges: SignedBadge[]; older: string[] }> {
  const badges: SignedBadge[] = []
  const older: string[] = []
  for (const one of things) {
    if (one.kind === 'badge') badges.push(await given(ctx, one))
    if (one.kind !== 'brought') continue
    const name = one.brought.answers.shown.name ?? ''
    if (one.brought.answers.kind === 'oldBadge') older.push(name)
    else badges.push({ name, ...(await brought(ctx, one)) })
  }
  return { badges, older }
}

type Of<Kind> = Extract<Showable, { kind: Kind }>

async function given(ctx: Context, { badge }: Of<'badge'>): Promise<SignedBadge> {
  const { award, version } = badge
  const words = await endorsementsOf(ctx, award)
  return {
    name: version.content.name,
    signed: readDocument(award.credential ?? ''),
    words: words.map(({ credential }) => readDocument(credential)),
  }
}

/** What was kept, by itself or with the words it came with. */
async function brought(
  ctx: Context,
  { brought: one }: Of<'brought'>,
): Promise<Pick<SignedBadge, 'signed' | 'words'>> {
  const text = withinFile(await contentOf(ctx, one))?.text ?? ''
  const { document, token } = documentIn(text, 'file')
  if (token !== undefined) return { signed: token, words: [] }
  if (!listOf(document.type).includes('VerifiablePresentation'))
    return { signed: document, words: [] }
  const shown = listOf(document.verifiableCredential)
  const all = objectsOf(document.verifiableCredential)
  const signed =
    all.find((each) => !isEndorsement(each)) ?? shown.find((each) => typeof each === 'string')
  return { signed: signed ?? document, words: all.filter(isEndorsement) }
}
