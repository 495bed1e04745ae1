import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../platform/server/config.ts'
import { personDataSchema } from './person-copy.ts'
import { DUTIES } from './person-duties.ts'

describe('the documented shape of a copy', () => {
  it('is the one that is read: docs/donnees.schema.json is up to date', () => {
    const written = readFileSync(join(readConfig({}).root, 'docs/donnees.schema.json'), 'utf8')
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(personDataSchema())))
  })
  it('names each part, and asks for none but the format', () => {
    const parts = DUTIES.filter(({ takeIn }) => takeIn)
    expect(personDataSchema()).toMatchObject({
      properties: Object.fromEntries(parts.map(({ area }) => [area, {}])),
      required: ['format', 'version', 'copiedOn'],
    })
  })
})
