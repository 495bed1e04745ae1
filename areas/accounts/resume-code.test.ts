import { describe, expect, it } from 'vitest'
import { groupsOf, readResumeCode, resumeCodeFrom } from './resume-code.ts'

describe('the code of the access card', () => {
  it('has ten characters without look-alikes', () => {
    const code = resumeCodeFrom(Uint8Array.from({ length: 10 }, (_, index) => index * 25))
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
  })
  it('is understood however it is typed', () => {
    for (const typed of ['k7pd-2m4q-9t', ' K7PD 2M4Q 9T ', 'k7pd2m4q9t', 'K7PD—2M4Q·9T']) {
      expect(readResumeCode(typed)).toBe('K7PD2M4Q9T')
    }
  })
  it('forgives the letters that look like digits', () => {
    expect(readResumeCode('oil0000000')).toBe('0110000000')
  })
  it('is not found in anything else', () => {
    for (const typed of ['', 'K7PD', 'K7PD2M4Q9TT', '🙂🙂🙂🙂🙂', "' or 1=1--"]) {
      expect(readResumeCode(typed)).toBeUndefined()
    }
  })
  it('shows itself in three groups', () => {
    expect(groupsOf('K7PD2M4Q9T')).toEqual(['K7PD', '2M4Q', '9T'])
  })
})
