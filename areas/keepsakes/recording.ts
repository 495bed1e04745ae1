import type { Recording } from './memo.ts'

/** Reads of a recording what it is and how long it lasts; undefined when it is no Opus sound in WebM or in Ogg. */
export function readRecording(bytes: Uint8Array): Recording | undefined {
  return readWebm(bytes) ?? readOgg(bytes)
}

/** Elements of WebM (EBML, RFC 8794) that hold others, and those that are read. */
const SEGMENT = 0x18538067
const CLUSTER = 0x1f43b675
const TRACKS = 0x1654ae6b
const TRACK = 0xae
const BLOCK_GROUP = 0xa0
const HOLDERS = new Set([SEGMENT, CLUSTER, TRACKS, TRACK, BLOCK_GROUP])
const EBML = 0x1a45dfa3
const CODEC = 0x86
const CLUSTER_TIME = 0xe7
const SIMPLE_BLOCK = 0xa3
const BLOCK = 0xa1

/** Recorders write no duration (they do not know it when they begin): the last block tells it, in milliseconds. */
function readWebm(bytes: Uint8Array): Recording | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let isOpus = false
  let clusterTime = 0
  let last = 0
  for (const { id, start, end, place } of elementsOf(view)) {
    if (place === 0 && id !== EBML) return undefined
    if (id === CODEC) isOpus = textOf(bytes, start, end) === 'A_OPUS'
    if (id === CLUSTER_TIME) clusterTime = numberOf(view, start, end)
    if (id === SIMPLE_BLOCK || id === BLOCK) {
      // A block starts with its track (one byte), then its time since the cluster's.
      const since = start + 3 <= view.byteLength ? view.getInt16(start + 1) : 0
      last = Math.max(last, clusterTime + since)
    }
  }
  return isOpus && last > 0 ? { kind: 'audio/webm', seconds: Math.ceil(last / 1000) } : undefined
}

type Element = { id: number; start: number; end: number; place: number }

function* elementsOf(view: DataView): Generator<Element> {
  for (let place = 0; place < view.byteLength - 1; ) {
    const name = vint(view, place, false)
    const size = name && vint(view, name.next, true)
    if (!name || !size) return
    const end = Math.min(view.byteLength, size.next + size.value)
    yield { id: name.value, start: size.next, end, place }
    place = HOLDERS.has(name.value) ? size.next : end
  }
}

/** A number whose first byte says by its leading zeros how long it is; the mark is part of a name, not of a size. */
function vint(
  view: DataView,
  at: number,
  isSize: boolean,
): { value: number; next: number } | undefined {
  const first = at < view.byteLength ? view.getUint8(at) : 0
  const length = Math.clz32(first) - 23
  if (first === 0 || at + length > view.byteLength) return undefined
  let value = isSize ? first & (0xff >> length) : first
  let isUnknown = isSize && value === 0xff >> length
  for (let place = 1; place < length; place++) {
    const byte = view.getUint8(at + place)
    isUnknown &&= byte === 0xff
    value = value * 256 + byte
  }
  // All ones: the size was not known when it was written, the element goes on.
  return { value: isUnknown ? Number.MAX_SAFE_INTEGER / 2 : value, next: at + length }
}

function numberOf(view: DataView, start: number, end: number): number {
  let value = 0
  for (let place = start; place < end; place++) value = value * 256 + view.getUint8(place)
  return value
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 40)))
}

/** Opus counts 48,000 samples a second, whatever was recorded (RFC 7845). */
const SAMPLES_A_SECOND = 48_000
const PAGE_HEAD = 27

/** Ogg is a row of pages; the last one says how many samples were played before its end. */
function readOgg(bytes: Uint8Array): Recording | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let samples = 0
  let isOpus = false
  for (let place = 0; place + PAGE_HEAD <= bytes.length; ) {
    if (textOf(bytes, place, place + 4) !== 'OggS') return undefined
    const segments = view.getUint8(place + 26)
    const start = place + PAGE_HEAD + segments
    if (place === 0) isOpus = textOf(bytes, start, start + 8) === 'OpusHead'
    const at = view.getBigInt64(place + 6, true)
    if (at > 0n) samples = Math.max(samples, Number(at))
    let length = 0
    for (const size of bytes.subarray(place + PAGE_HEAD, start)) length += size
    place = start + length
  }
  if (!isOpus || samples === 0) return undefined
  return { kind: 'audio/ogg', seconds: Math.ceil(samples / SAMPLES_A_SECOND) }
}
