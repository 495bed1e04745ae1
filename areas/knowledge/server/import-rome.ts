import type { Context } from '../../../platform/server/context.ts'
import {
  type FileReport,
  type ImportReport,
  notYoursToImport,
  type Progress,
  type Referential,
} from '../referential.ts'
import { ensureStarterPack } from './ensure-starter-pack.ts'
import type { ExportSource } from './importers/rome/open-export.ts'
import { type RomeReader, readInThread } from './importers/rome/read-in-thread.ts'
import {
  beat,
  currentVersions,
  dropOldVersions,
  dropVersion,
  makeCurrent,
  stageConcepts,
  stageRelations,
  startStaging,
} from './referential-store.ts'
import { snapshotOf } from './snapshot/snapshot-of.ts'

export type RomeOrder = { source: ExportSource; progress?: Progress }

type Asking = Pick<Context, 'actor' | 'db' | 'config' | 'now'>
type Checked = { files: FileReport[]; concepts: number; relations: number }

/**
 * Loads an official ROME export, whole or not at all. It is read and checked first; then staged in short transactions
 * that nobody sees; then it takes the place of the former version in one step. The same file again changes nothing.
 */
export async function importRome(
  ctx: Asking,
  { source, progress = () => undefined }: RomeOrder,
): Promise<ImportReport> {
  if (ctx.actor.kind !== 'professional' && ctx.actor.kind !== 'task') throw notYoursToImport()
  const start = performance.now()
  const reader = readInThread(ctx.config.root, source)
  try {
    const referential = await opened(reader)
    const head = {
      name: 'rome' as const,
      version: referential.version,
      publishedOn: referential.publishedOn,
    }
    const already = (await currentVersions(ctx.db)).some(
      (one) => one.name === 'rome' && one.checksum === referential.checksum,
    )
    if (already)
      return {
        outcome: 'already',
        ...head,
        files: [],
        concepts: 0,
        relations: 0,
        seconds: secondsSince(start),
      }
    const checked = await checkedBy(reader, progress)
    const report = { ...head, ...checked }
    await stage(ctx, reader, referential, report, progress)
    await dropOldVersions(ctx.db, 'rome')
    return { outcome: 'loaded', ...report, seconds: secondsSince(start) }
  } finally {
    await reader.close()
  }
}

async function opened(reader: RomeReader): Promise<Referential> {
  const answer = await reader.next()
  if (typeof answer !== 'object' || !('opened' in answer))
    throw new Error('The reader did not open the export')
  const { version, publishedOn, checksum } = answer.opened
  const day = publishedOn ? `, ${publishedOn.split('-').reverse().join('/')}` : ''
  return {
    name: 'rome',
    version,
    publishedOn,
    licence: 'Licence Ouverte 2.0',
    sourceLine: `Source : France Travail, ROME 4.0 version ${version}${day}`,
    checksum,
  }
}

/** Steps of reading, for the bar: seven families of files. */
const READING_STEPS = 7

async function checkedBy(reader: RomeReader, progress: Progress): Promise<Checked> {
  for (let done = 0; ; done++) {
    const answer = await reader.next()
    if (typeof answer === 'object' && 'checked' in answer) return answer.checked
    if (typeof answer === 'object' && 'reading' in answer)
      progress({ what: `lecture : ${answer.reading}`, done, of: READING_STEPS })
  }
}

async function stage(
  ctx: Asking,
  reader: RomeReader,
  referential: Referential,
  report: Checked,
  progress: Progress,
): Promise<void> {
  const of = report.concepts + report.relations
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
      await beat(ctx.db, id)
    }
    progress({ what: 'préparation', done: of, of })
    await prepareSnapshot(ctx, { ...referential, id })
    await makeCurrent(ctx.db, id, 'rome', report, ctx.now)
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
