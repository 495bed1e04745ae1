import { describe, expect, it } from 'vitest'
import { readableTitle } from './label.ts'

describe('reading an official title', () => {
  it('is typeset as one reads it', () => {
    expect(readableTitle("Soigneur /  Soigneuse d'animaux")).toBe(
      'Soigneur\u00a0/ Soigneuse d’animaux',
    )
  })
})
