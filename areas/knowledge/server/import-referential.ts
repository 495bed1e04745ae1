import type { Context } from '../../../platform/server/context.ts'
import {
  type ExportSource,
  type Importer,
  type ImportReport,
  notYoursToImport,
  type Progress,
  type Referential,
} from '../referential.ts'
import { editionDiff } from './edition-diff.ts'
import { ensureStarterPack } from './ensure-starter-pack.ts'
import type { Checked } from './importers/import-thread.ts'
import { type ExportReader, readInThread } from './importers/read-in-thread.ts'
import {
  beat,
  currentVersions,
  dropVersion,
  makeCurrent,
  stageConcepts,
  stageMappings,
  stageRelations,
  startStaging,
} from './referential-store.ts'
import { snapshotOf } from './snapshot/snapshot-of.ts'

export type ImportOrder = { importer: Importer; source: ExportSource; progress?: Progress }

type Asking = Pick<Context, 'actor' | 'db' | 'config' | 'now'>

/**
 * Loads an edition of a referential, whole or not at all. It is read and checked first; then staged in short transactions
 * that nobody sees; then it takes the place of the former edition, which stays readable by date, in one step.
 * The same file again changes nothing.
 */
export async function importReferential(
  ctx: Asking,
  { importer, source, progress = () => undefined }: ImportOrder,
): Promise<ImportReport> {
  if (ctx.actor.kind !== 'professional' && ctx.actor.kind !== 'task') throw notYoursToImport()
  const start = performance.now()
  const reader = readInThread(ctx.config.root, importer, source)
  try {
    const referential = await opened(reader, importer)
    const { name, title, version, publishedOn, checksum } = referential
    const head = { name, title, version, publishedOn }
    const former = (await currentVersions(ctx.db)).find((one) => one.name === name)
    if (former?.checksum === checksum)
      return { outcome: 'already', ...head, ...NOTHING, seconds: secondsSince(start) }
    const { replacements, ...checked } = await checkedBy(reader, progress)
    const to = await stage(ctx, reader, referential, { replacements, ...checked }, progress)
    const since = former && {
      version: former.version,
      changes: await editionDiff(ctx.db, { from: former.id, to }),
    }
    const seconds = secondsSince(start)
    return { outcome: 'loaded', ...head, ...checked, since: since ?? null, seconds }
  } finally {
    await reader.close()
  }
}

const NOTHING = { files: [], concepts: 0, relations: 0, mappings: 0, since: null }

async function opened(
  reader: ExportReader,
  { name, title }: Pick<Importer, 'name' | 'title'>,
): Promise<Referential> {
  const answer = await reader.next()
  if (typeof answer !== 'object' || !('opened' in answer))
    throw new Error('The reader did not open the export')
  const { own, ...head } = answer.opened
  if (!own) return { ...head, name, title }
  return { ...head, name: own.isWhole ? own.name : `${name}-${own.name}`, title: own.title }
}

/** Steps of reading, for the bar: the families of files of the largest export. */
const READING_STEPS = 7

async function checkedBy(reader: ExportReader, progress: Progress): Promise<Checked> {
  for (let done = 0; ; done++) {
    const answer = await reader.next()
    if (typeof answer === 'object' && 'checked' in answer) return answer.checked
    if (typeof answer === 'object' && 'reading' in answer)
      progress({
        what: `lecture : ${answer.reading}`,
        done: Math.min(done, READING_STEPS - 1),
        of: READING_STEPS,
      })
  }
}

async function stage(
  ctx: Asking,
  reader: ExportReader,
  referential: Referential,
  checked: Checked,
  progress: Progress,
): Promise<number> {
  const of = checked.concepts + checked.relations + checked.mappings
  const id = await startStaging(ctx.db, referential)
  try {
    for (let done = 0; ; ) {
      progress({ what: 'écriture', done, of })
      const answer = await reader.next()
      if (answer === 'end') break
      if ('concepts' in answer) {
        await stageConcepts(ctx.db, id, answer.concepts)
        done += answer.concepts.length
      }
      if ('relations' in answer) {
        await stageRelations(ctx.db, id, answer.relations)
        done += answer.relations.length
      }
      if ('mappings' in answer) {
        await stageMappings(ctx.db, id, answer.mappings)
        done += answer.mappings.length
      }
      await beat(ctx.db, id)
    }
    progress({ what: 'préparation', done: of, of })
    if (referential.name === 'rome') await prepareSnapshot(ctx, { ...referential, id })
    const { replacements, ...report } = checked
    await makeCurrent(ctx.db, { id, referential, report, replacements, now: ctx.now })
    return id
  } catch (problem) {
    await dropVersion(ctx.db, id)
    throw problem
  }
}

/**
 * Builds the snapshot before anybody needs it, so that a running server finds it ready; a version that cannot be served
 * never becomes current.
 */
async function prepareSnapshot(ctx: Asking, rome: Referential & { id: number }): Promise<void> {
  await ensureStarterPack(ctx.db, ctx.config.root)
  const starter = (await currentVersions(ctx.db)).find(({ name }) => name === 'starter')
  if (starter && !ctx.db.isTransaction) await snapshotOf(ctx, { starter, rome })
}

function secondsSince(start: number): number {
  return Math.round((performance.now() - start) / 10) / 100
}
