import {
  COPY_DATA,
  COPY_FORMAT,
  COPY_LIMITS,
  COPY_VERSION,
  copyDamaged,
  copyTooLarge,
  copyTooNew,
  LARGEST_DATA,
  notACopy,
  notEmptyHere,
} from '../../areas/consent/copy.ts'
import type { NewIds } from '../../platform/handed-over.ts'
import { Refusal } from '../../platform/refusal.ts'
import { audit } from '../../platform/server/audit/audit.ts'
import type { Context } from '../../platform/server/context.ts'
import { BadZip, type OpenZip, openZip } from '../../platform/server/zip/read-zip.ts'
import type { Writing } from './duty.ts'
import { personData } from './person-copy.ts'
import { DUTIES } from './person-duties.ts'
import { handOverWholePerson, listsIn, pathInCopy } from './whole-person.ts'

/**
 * Opens a copy somebody brings. Nothing in it is trusted: its data are read with their shape, its files as if they were
 * sent one by one. What is answered is ready to be written; until then nothing of it is kept anywhere.
 */
export async function readCopy(bytes: Uint8Array): Promise<Writing[]> {
  const zip = opened(bytes)
  try {
    const data = dataIn(zip)
    const writings: Writing[] = []
    for (const { area, takeIn } of DUTIES) {
      if (!takeIn || data[area] === undefined) continue
      writings.push(await takeIn.read(data[area], (path) => zip.read(pathInCopy(area, path))))
    }
    return writings
  } catch (problem) {
    throw saidOfCopy(problem)
  }
}

function opened(bytes: Uint8Array): OpenZip {
  try {
    return openZip(bytes, COPY_LIMITS)
  } catch (problem) {
    if (!(problem instanceof BadZip)) throw problem
    throw problem.kind === 'too-large' ? copyTooLarge() : notACopy()
  }
}

function dataIn(zip: OpenZip): Record<string, unknown> {
  if (!zip.names.includes(COPY_DATA)) throw notACopy()
  const file = zip.read(COPY_DATA, LARGEST_DATA)
  if (!file) throw copyTooLarge()
  const data = fromJson(file)
  const parsed = personData.safeParse(data)
  if (parsed.success) return { ...parsed.data }
  if (isFromSillage(data) && Number(data.version) > COPY_VERSION) throw copyTooNew()
  throw isFromSillage(data) ? copyDamaged() : notACopy()
}

function fromJson(file: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(file).toString('utf8'))
  } catch {
    throw copyDamaged()
  }
}

function isFromSillage(data: unknown): data is { format: string; version: unknown } {
  return (
    typeof data === 'object' &&
    data !== null &&
    'version' in data &&
    'format' in data &&
    data.format === COPY_FORMAT
  )
}

/** One clear sentence, whatever is wrong inside: a file cut short, a photo that is none, a recording too long. */
function saidOfCopy(problem: unknown): unknown {
  const isSaid = problem instanceof Refusal && problem.code.startsWith('copy.')
  return !isSaid && (problem instanceof BadZip || problem instanceof Refusal)
    ? copyDamaged()
    : problem
}

/** Takes a copy back into an empty space, all of it or nothing. */
export async function takeInWholePerson(
  ctx: Context,
  { personId, writings }: { personId: string; writings: readonly Writing[] },
): Promise<void> {
  await mustBeBare(ctx, { personId })
  const ids: NewIds = new Map()
  for (const write of writings) await write(ctx, { personId, ids })
  await audit(ctx, { kind: 'person.imported', subjectId: personId })
}

/** What says who one is and who may come in is there from the start; all the rest was told. */
const FROM_THE_START = new Set(['accounts', 'consent', 'professionals'])

/** Nothing told, liked nor chosen yet: what is taken in is mixed with nothing. */
export async function mustBeBare(ctx: Context, who: { personId: string }): Promise<void> {
  const parts = Object.entries(await handOverWholePerson(ctx, who))
  const told = parts
    .filter(([area]) => !FROM_THE_START.has(area))
    .flatMap(([, part]) => listsIn(part))
  if (told.some((list) => list.length > 0)) throw notEmptyHere()
}
