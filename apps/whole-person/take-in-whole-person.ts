import {
  COPY_DATA,
  COPY_FORMAT,
  COPY_LIMITS,
  COPY_VERSION,
  copyDamaged,
  copyTooLarge,
  copyTooNew,
  notACopy,
  notEmptyHere,
} from '../../areas/consent/copy.ts'
import type { NewIds } from '../../platform/handed-over.ts'
import { audit } from '../../platform/server/audit/audit.ts'
import type { Context } from '../../platform/server/context.ts'
import { BadZip, readZip } from '../../platform/server/zip/read-zip.ts'
import { handOverWholePerson } from '../server/whole-person.ts'
import { PARTS, personData } from './person-copy.ts'

/** Opens a copy somebody brings: nothing in it is trusted before it was read with its shape. */
export function readCopy(bytes: Uint8Array): Record<string, unknown> {
  const data = fileOf(bytes)
  const parsed = personData.safeParse(data)
  if (parsed.success) return { ...parsed.data }
  if (isFromSillage(data) && Number(data.version) > COPY_VERSION) throw copyTooNew()
  throw isFromSillage(data) ? copyDamaged() : notACopy()
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

function fileOf(bytes: Uint8Array): unknown {
  const file = openedZip(bytes).get(COPY_DATA)
  if (!file) throw notACopy()
  try {
    return JSON.parse(Buffer.from(file).toString('utf8'))
  } catch {
    throw copyDamaged()
  }
}

function openedZip(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    return readZip(bytes, (name) => name === COPY_DATA, COPY_LIMITS)
  } catch (problem) {
    if (!(problem instanceof BadZip)) throw problem
    throw problem.kind === 'too-large' ? copyTooLarge() : notACopy()
  }
}

/** Takes a copy back into an empty space, all of it or nothing. */
export async function takeInWholePerson(
  ctx: Context,
  { personId, copy }: { personId: string; copy: Record<string, unknown> },
): Promise<void> {
  if (!isBare(await handOverWholePerson(ctx, { personId }))) throw notEmptyHere()
  const ids: NewIds = new Map()
  for (const [area, { take }] of Object.entries(PARTS)) {
    if (copy[area] !== undefined) await take(ctx, { personId, copy: copy[area], ids })
  }
  await audit(ctx, { kind: 'person.imported', subjectId: personId })
}

/** Nothing told, liked nor chosen yet: what is taken in cannot be mixed with anything. */
function isBare({ experiences, interests, occupations }: Record<string, unknown>): boolean {
  const told = [experiences, listIn(interests, 'liked'), listIn(occupations, 'opinions')]
  return told.every((one) => !Array.isArray(one) || one.length === 0)
}

function listIn(part: unknown, name: string): unknown {
  return new Map(Object.entries(part ?? {})).get(name)
}
