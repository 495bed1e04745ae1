import { describe, expect, it } from 'vitest'
import { type Branch, isBranch, type Leaf } from '../../areas/engagement/question-tree.ts'
import { readQuestionTree } from '../../areas/engagement/server/read-question-tree.ts'
import { hardToRead, hasPicture, officeTalk, readPack } from '../plain-words.ts'

const tree = readQuestionTree(process.cwd())

function branchesOf(options: readonly (Branch | Leaf)[]): Branch[] {
  return options.filter(isBranch).flatMap((one) => [one, ...branchesOf(one.options)])
}
const branches = branchesOf(tree.options)
const leaves = branches.flatMap(({ options }) => options.filter((one) => !isBranch(one)))

type Named = { code: string; activities: { code: string }[] }
// The pack of themes has its own test of its shape.
const themes = readPack('themes', 'volunteering') as Named[]

describe('the questions about giving time to others', () => {
  it('lead through four questions to more than sixty last answers', () => {
    expect(leaves.length).toBeGreaterThanOrEqual(60)
    for (const { code, theme, options } of branches.filter(({ theme: one }) => one !== undefined)) {
      expect([code, code.split('.').length]).toEqual([code, 3])
      expect(options.length).toBeGreaterThanOrEqual(2)
      expect(theme).toBeDefined()
    }
  })
  it('name each answer once, under the one before', () => {
    const codes = [...branches, ...leaves].map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const branch of branches)
      for (const { code } of branch.options) expect(code.startsWith(`${branch.code}.`)).toBe(true)
  })
  it('show seven answers at most, with a picture but for the last', () => {
    for (const { options } of [tree, ...branches]) expect(options.length).toBeLessThanOrEqual(7)
    expect(branches.filter(({ icon }) => !hasPicture(icon)).map(({ icon }) => icon)).toEqual([])
  })
  it('lead to activities that exist in the theme they name', () => {
    for (const { theme, options } of branches) {
      if (!theme) continue
      const known = themes.find(({ code }) => code === theme)?.activities.map(({ code }) => code)
      expect([theme, known !== undefined]).toEqual([theme, true])
      for (const option of options)
        if (!isBranch(option)) expect(known).toEqual(expect.arrayContaining(option.activities))
    }
  })
  it('are easy to read and free of office words', () => {
    const said = [...branches, ...leaves].flatMap(({ label, facile }) => [label, facile ?? label])
    const questions = [tree, ...branches].map(({ question }) => question)
    expect(officeTalk([...said, ...questions.map(({ fr }) => fr)])).toEqual([])
    expect(hardToRead([...said, ...questions.map(({ facile }) => facile)])).toEqual([])
  })
})
