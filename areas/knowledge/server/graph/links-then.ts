import type { Context } from '../../../../platform/server/context.ts'
import { findKinds, findLinks, type LinkThen } from './concept-store.ts'

/**
 * What an edition, in use or past, linked to one of its codes. Nothing is said when the edition names several things by
 * this code: its relations do not say which they are about.
 */
export async function linksThen(
  ctx: Pick<Context, 'db'>,
  { version, code }: { version: number; code: string },
): Promise<LinkThen[] | undefined> {
  if ((await findKinds(ctx.db, { version, code })).length !== 1) return undefined
  return ofUsualKind(await findLinks(ctx.db, { version, code }))
}

/** Where a code at the other end names several things, the kind that this relation leads to elsewhere decides. */
function ofUsualKind(links: readonly LinkThen[]): LinkThen[] {
  const usual = new Map<string, string>()
  for (const [key, group] of Map.groupBy(links, keyOf)) {
    const codes = Map.groupBy(group, ({ code }) => code)
    const sure = [...codes.values()].flatMap((same) => (same.length === 1 ? same : []))
    const counts = [...Map.groupBy(sure, ({ kind }) => kind)].sort(
      (a, b) => b[1].length - a[1].length,
    )
    usual.set(key, counts[0]?.[0] ?? group[0]?.kind ?? '')
  }
  return links.filter(
    (one) =>
      one.kind === usual.get(keyOf(one)) ||
      !links.some(
        (other) => other !== one && keyOf(other) === keyOf(one) && other.code === one.code,
      ),
  )
}

const keyOf = ({ relation, way }: LinkThen) => `${relation} ${way}`
