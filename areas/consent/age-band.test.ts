import { describe, expect, it } from 'vitest'
import { type KnownAge, mayShare, SHARINGS } from './age-band.ts'

const ages: [string, KnownAge][] = [
  ['not said', null],
  ['under 15', { band: 'under15', hasSignedForm: false }],
  ['under 15, form signed', { band: 'under15', hasSignedForm: true }],
  ['15 to 17', { band: 'under18', hasSignedForm: false }],
  ['15 to 17, form signed', { band: 'under18', hasSignedForm: true }],
  ['adult', { band: 'adult', hasSignedForm: false }],
]

describe('who may show what, by age', () => {
  it('follows the whole table', () => {
    const table = ages.map(([name, age]) => [name, ...SHARINGS.map((way) => mayShare(age, way))])
    expect(table).toEqual([
      // age                     professional  public page   with a face  employer
      ['not said', 'yes', 'ask-age', 'ask-age', 'ask-age'],
      ['under 15', 'yes', 'needs-form', 'no', 'needs-form'],
      ['under 15, form signed', 'yes', 'yes', 'no', 'through-referent'],
      ['15 to 17', 'yes', 'yes', 'no', 'through-referent'],
      ['15 to 17, form signed', 'yes', 'yes', 'no', 'through-referent'],
      ['adult', 'yes', 'yes', 'yes', 'yes'],
    ])
  })
})
