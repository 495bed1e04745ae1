import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayBeHeard, mustBeShort } from './memo.ts'
import { readRecording } from './recording.ts'
import { spokenOgg, spokenWebm } from './server/testing.ts'

describe('reading a recording', () => {
  it('tells how long it lasts, in WebM as in Ogg', () => {
    expect(readRecording(spokenWebm(4_200))).toEqual({ kind: 'audio/webm', seconds: 5 })
    expect(readRecording(spokenOgg(12))).toEqual({ kind: 'audio/ogg', seconds: 12 })
  })
  it('takes nothing else for one', () => {
    const others = [
      '',
      'OggS',
      '<html>',
      'RIFF....WAVEfmt ',
      'ID3 music',
      '\u001aEß£ nothing behind',
    ]
    for (const text of others) expect(readRecording(new TextEncoder().encode(text))).toBeUndefined()
    expect(readRecording(spokenWebm(4_000, 'A_VORBIS'))).toBeUndefined()
  })
  it('comes to an end whatever the bytes', () => {
    const broken = fc
      .tuple(
        fc.constantFrom(spokenWebm(3_000), spokenOgg(3)),
        fc.uint8Array({ maxLength: 300 }),
        fc.nat(200),
      )
      .map(([good, noise, at]) => {
        const bytes = Uint8Array.from([...good, ...noise])
        bytes.set(
          noise.subarray(0, Math.max(0, bytes.length - at)),
          Math.min(at, bytes.length - noise.length),
        )
        return bytes
      })
    fc.assert(
      fc.property(fc.oneof(broken, fc.uint8Array({ maxLength: 2_000 })), (bytes) => {
        const read = readRecording(bytes)
        return read === undefined || Number.isFinite(read.seconds)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the rules of a voice', () => {
  it('lasts a minute at most, the last second forgiven', () => {
    const lasting = (seconds: number) => () => mustBeShort({ kind: 'audio/webm', seconds })
    expect(lasting(61)).not.toThrow()
    expect(lasting(62)).toThrow('keepsakes.memoTooLong')
  })
  it('is heard by nobody else before its words are written', () => {
    expect(
      [null, '', '  ', 'J’ai fait le gâteau.'].map((transcript) => mayBeHeard({ transcript })),
    ).toEqual([false, false, false, true])
  })
})
