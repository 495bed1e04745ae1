import { describe, expect, it } from 'vitest'
import { kindOfPhoto, mayBeShown, moved, type Photo } from './photo.ts'

const photo = (id: string): Photo => ({
  id,
  personId: 'lina',
  experienceId: 'repas',
  file: id,
  smallFile: id,
  width: 4,
  height: 3,
  rank: 1,
  caption: null,
  people: null,
  agreedAt: null,
  addedAt: new Date(0),
})
const idsOf = (photos: Photo[]) => photos.map(({ id }) => id).join('')

describe('a photo', () => {
  it('is known by its first bytes alone', () => {
    const first = (...bytes: number[]) => kindOfPhoto(Uint8Array.from(bytes))
    expect(first(0xff, 0xd8, 0xff, 0xe1)).toBe('jpeg')
    expect(first(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)).toBe('png')
    expect(first(0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50)).toBe('webp')
    expect([
      first(),
      first(0xff, 0xd8),
      first(0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x41, 0x56, 0x45),
    ]).toEqual([undefined, undefined, undefined])
  })
  it('is shown to others only with words, and when nobody on it can mind', () => {
    expect(mayBeShown({ caption: 'Le gâteau', people: 'nobody' })).toBe(true)
    expect(mayBeShown({ caption: 'Le gâteau', people: 'agreed' })).toBe(true)
    expect(mayBeShown({ caption: null, people: 'nobody' })).toBe(false)
    expect(mayBeShown({ caption: 'Le gâteau', people: 'unsure' })).toBe(false)
    expect(mayBeShown({ caption: 'Le gâteau', people: null })).toBe(false)
  })
  it('moves by one place, and stays at the ends', () => {
    const row = ['a', 'b', 'c'].map(photo)
    expect(idsOf(moved(row, 'b', 1))).toBe('acb')
    expect(idsOf(moved(row, 'a', -1))).toBe('abc')
    expect(idsOf(moved(row, 'c', 1))).toBe('abc')
    expect(idsOf(moved(row, 'z', 1))).toBe('abc')
  })
})
