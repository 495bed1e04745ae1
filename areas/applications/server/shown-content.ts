import type { Context } from '../../../platform/server/context.ts'
import type { Criterion } from '../../badges/badge-content.ts'
import { isHidden } from '../../consent/server/erasure/ask-erasure.ts'
import type { Exhibit } from '../exhibit.ts'
import { noSuchExhibit } from '../exhibit.ts'
import type { InSight } from './asking/own-application.ts'
import { type Thing, thingsToShow } from './asking/things-to-show.ts'

/** One exhibit as others see it today. */
export type ShownExhibit = Pick<Exhibit, 'id' | 'kind' | 'title' | 'words' | 'url'> & {
  file: Thing['file']
}

/** One criterion with what the person says and shows of it. */
export type ShownCriterion = {
  criterion: Criterion
  words: string | null
  exhibits: ShownExhibit[]
}

/**
 * What reviewers see of an application, read as its owner would: the same on the person's last look and on a reviewer's screen.
 * What the person has withdrawn since, or somebody took back, is not shown.
 */
export async function shownContent(
  ctx: Context,
  { application, version, answers, exhibits }: InSight,
): Promise<ShownCriterion[]> {
  const { personId } = application
  // Somebody who asked to be erased is seen nowhere, even while they may change their mind.
  if (ctx.actor.kind !== 'person' && (await isHidden(ctx, { personId }))) return []
  const things = await thingsToShow(asOwner(ctx, personId))
  const standing = exhibits.filter(({ removedAt }) => removedAt === null)
  return version.content.criteria.map((criterion) => ({
    criterion,
    words: answers.find(({ criterionId }) => criterionId === criterion.id)?.words ?? null,
    exhibits: standing
      .filter(({ criterionId }) => criterionId === criterion.id)
      .flatMap((one) => shownExhibit(one, things) ?? []),
  }))
}

/** As the one whose it is; never to be handed to a page. */
export function asOwner(ctx: Context, personId: string): Context {
  return { ...ctx, actor: { kind: 'person', personId, sessionId: '' } }
}

function shownExhibit(one: Exhibit, things: readonly Thing[]): ShownExhibit | undefined {
  const { id, kind, title, words, url, file, media } = one
  const said = { id, kind, title, words, url }
  if (kind === 'file') return { ...said, file: file && media ? { address: file, media } : null }
  if (kind === 'link') return { ...said, file: null }
  const thing = things.find((each) => each.kind === kind && each.ref === one.ref)
  if (kind === 'experience') return { ...said, file: null }
  return thing && { ...said, words: thing.words, file: thing.file }
}

/** The file of one exhibit of what is shown. */
export function fileIn(content: readonly ShownCriterion[], exhibitId: string) {
  const found = content.flatMap(({ exhibits }) => exhibits).find(({ id }) => id === exhibitId)
  if (!found?.file) throw noSuchExhibit()
  return found.file
}
