import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { cleaned, many, maybeOneOf, optionalText, text } from './fields.ts'
import { problemsOf } from './web/form.ts'

const plain = { language: 'fr', mode: 'simple' } as const

function problemsFor(shape: z.ZodType, value: unknown): string[] {
  const parsed = shape.safeParse(value)
  return parsed.success ? [] : problemsOf(parsed.error, plain).map((problem) => problem.text)
}

describe('a text field', () => {
  it('keeps accents, emoji and lines, and drops what no database keeps', () => {
    expect(cleaned(' Été 🙂\r\nici\u0000\u0007 ')).toBe('Été 🙂\nici')
    expect(cleaned('\ud800')).toBe('\ufffd')
  })
  it('says in a sentence what is wrong', () => {
    const form = z.object({ title: text(5) })
    expect(problemsFor(form, {})).toEqual(['Écrivez ou choisissez une réponse.'])
    expect(problemsFor(form, { title: '   ' })).toEqual(['Écrivez ou choisissez une réponse.'])
    expect(problemsFor(form, { title: 'abcdef' })).toEqual([
      'C’est trop long. Gardez 5 signes au plus.',
    ])
  })
  it('never throws, whatever is typed', () => {
    const form = z.object({
      a: text(500),
      b: optionalText(80),
      c: many(5),
      d: maybeOneOf(['x', 'y']),
    })
    fc.assert(
      fc.property(
        fc.record({
          a: fc.string({ unit: 'binary' }),
          b: fc.string(),
          c: fc.array(fc.string()),
          d: fc.string(),
        }),
        (typed) => {
          const parsed = form.safeParse(typed)
          if (!parsed.success) expect(problemsOf(parsed.error, plain).length).toBeGreaterThan(0)
        },
      ),
    )
  })
})

describe('choices', () => {
  it('reads none, one or many ticked boxes', () => {
    const form = z.object({ picked: many(2) })
    expect(form.parse({})).toEqual({ picked: [] })
    expect(form.parse({ picked: 'a' })).toEqual({ picked: ['a'] })
    expect(problemsFor(form, { picked: ['a', 'b', 'c'] })).toEqual([
      'C’est trop. Choisissez 2 réponses au plus.',
    ])
  })
  it('takes "nothing" as an answer where one may skip', () => {
    expect(maybeOneOf(['x']).parse(undefined)).toBeNull()
    expect(maybeOneOf(['x']).parse('')).toBeNull()
    expect(problemsFor(z.object({ d: maybeOneOf(['x']) }), { d: 'z' })).toEqual([
      'Choisissez une des réponses.',
    ])
  })
})
