import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../platform/server/testing.ts'
import { linkCommand } from './link-command.ts'
import { commanding, jsonLines } from './testing.ts'

const house = givenHouse()

function givenLabels(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'sillage-labels-')), 'labels.tsv')
  writeFileSync(path, text)
  return path
}

const LABELS = '1\tVendeur de vêtements\n2\tBoulanger\n2\tPâtissier\r\n\nsans tabulation\n'

describe('linking texts from the command line', () => {
  it('answers one line a text, in order, from a list of the caller’s own', async () => {
    const { code, out, told } = await commanding(
      house,
      linkCommand,
      ['--to', 'occupation', '--top=3', '--labels', givenLabels(LABELS)],
      [
        'je vendai des vêtem',
        'ents\r\n\nboul',
        'anger\n{"pas": \n\u0000\nune ligne\u2028coupée\n🎉',
      ],
    )
    expect(code).toBe(0)
    const lines = jsonLines<{ text: string; results: { score: number }[] }>(out)
    expect(lines.map(({ text }) => text)).toEqual([
      'je vendai des vêtements',
      '',
      'boulanger',
      '{"pas": ',
      '\u0000',
      'une ligne\u2028coupée',
      '🎉',
    ])
    const [first, ...others] = lines[0]?.results ?? []
    expect(first).toMatchObject({ id: '1', code: '1', label: 'Vendeur de vêtements' })
    // Nearness in meaning lets others follow, far behind.
    expect(others.every(({ score }) => score < 0.05)).toBe(true)
    expect(Object.keys(lines[2]?.results[0] ?? {})).toEqual([
      'id',
      'code',
      'label',
      'score',
      'because',
    ])
    expect(lines[1]).toEqual({ text: '', results: [] })
    expect(told).toEqual([expect.stringContaining('1 ligne(s)')])
  })

  it.each([
    ['occupation', 'je fais du pain', 'D1102'],
    ['transversal', 'travailler en équipe', 'equipe'],
  ])('finds %s in what is loaded', async (to, text, id) => {
    const { out } = await commanding(house, linkCommand, ['--to', to, '--top', '5'], text)
    const [line] = jsonLines<{ results: { id: string }[] }>(out)
    expect(line?.results.map((one) => one.id)).toContain(id)
    expect(new Set(line?.results.map((one) => one.id)).size).toBe(line?.results.length)
  })

  it('refuses a wrong call in one sentence', async () => {
    for (const words of [
      ['--to', 'rêve'],
      ['--top', '0'],
      ['--top'],
      ['--vers', 'x'],
      ['--labels', 'nulle-part.tsv'],
      ['un', 'texte'],
    ]) {
      const { code, told } = await commanding(house, linkCommand, words)
      expect([code, told.length]).toEqual([2, 1])
    }
  })
})
