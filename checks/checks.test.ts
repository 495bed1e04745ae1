import { describe, expect, it } from 'vitest'
import { breachesWith, cleanHouse } from './clean-house.ts'
import { told } from './rules.ts'

const lines = (count: number): string => 'export {}\n'.repeat(count)
const longFunction = (count: number, body = ''): string =>
  `export function tell() {\n${'  tell()\n'.repeat(count - 2 - (body === '' ? 0 : 1))}${body === '' ? '' : `  ${body}\n`}}\n`
const later = ['TO', 'DO'].join('')
const machine = ['', 'work', 'shared'].join('/')

describe('checking the house', () => {
  it('lets a house pass that keeps every rule', () => {
    expect(breachesWith({})).toEqual([])
  })

  it('tells a breach as one line: where, which rule, what to do', () => {
    const breach = { path: 'ui/button.tsx', line: 3, rule: 'any', say: 'Name the type.' }
    expect(told(breach)).toBe('ui/button.tsx:3 any — Name the type.')
  })
})

describe('keeping rooms small', () => {
  it('refuses a file of more than 300 lines, and lets 300 pass', () => {
    expect(breachesWith({ 'ui/a.css': '/* */\n'.repeat(300) })).toEqual([])
    expect(breachesWith({ 'ui/a.css': '/* */\n'.repeat(301) })).toEqual([
      'ui/a.css:301 file length',
    ])
    expect(breachesWith({ 'packs/themes/sport.json': '\n'.repeat(301) })).toEqual([])
  })

  it('refuses a function of more than 60 lines, a component of more than 120, and no describe', () => {
    expect(breachesWith({ 'platform/day.ts': longFunction(60) })).toEqual([])
    expect(breachesWith({ 'platform/day.ts': longFunction(61) })).toEqual([
      'platform/day.ts:1 function length',
    ])
    expect(breachesWith({ 'ui/form.tsx': longFunction(120, 'return <p />') })).toEqual([])
    expect(breachesWith({ 'ui/form.tsx': longFunction(121, 'return <p />') })).toEqual([
      'ui/form.tsx:1 function length',
    ])
    const described = `describe('days', () => {\n${"it('x', () => {})\n".repeat(80)}})\n`
    expect(breachesWith({ 'platform/day.test.ts': described })).toEqual([])
  })

  it('refuses more than 24 files in a folder', () => {
    const files = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`engines/words/w${at}.ts`, lines(1)]),
      )
    expect(breachesWith(files(24))).toEqual([])
    expect(breachesWith(files(25))).toEqual(['engines/words:1 folder size'])
  })

  it('refuses an area of more than 6,000 lines', () => {
    const files = Object.fromEntries(
      Array.from({ length: 21 }, (_, at) => [`areas/card/c${at}.ts`, lines(290)]),
    )
    expect(breachesWith(files)).toEqual(['areas/card:1 area size'])
  })

  it('refuses code in a folder of an area that is no ring', () => {
    expect(breachesWith({ 'areas/card/models/card.ts': lines(1) })).toEqual([
      'areas/card/models/card.ts:1 ring',
    ])
  })
})

describe('naming rooms', () => {
  it('refuses names that say nothing, for files and for folders', () => {
    expect(breachesWith({ 'ui/form-utils.ts': lines(1) })).toEqual(['ui/form-utils.ts:1 name'])
    expect(breachesWith({ 'platform/shared/day.ts': lines(1) })).toEqual(['platform/shared:1 name'])
    expect(breachesWith({ 'platform/service.ts': lines(1) })).toEqual([
      'platform/service.ts:1 name',
    ])
    expect(breachesWith({ 'ui/card.types.ts': lines(1) })).toEqual(['ui/card.types.ts:1 name'])
    expect(
      breachesWith({ 'packs/themes/service.json': '{}', 'platform/civic-service.ts': lines(1) }),
    ).toEqual([])
  })

  it('refuses a file that only passes others on, and a package inside the package', () => {
    expect(breachesWith({ 'ui/all.ts': "export { Button } from './button.tsx'\n" })).toEqual([
      'ui/all.ts:1 barrel',
    ])
    expect(breachesWith({ 'ui/package.json': '{}' })).toEqual(['ui/package.json:1 workspace'])
    expect(breachesWith({ 'package.json': '{\n  "workspaces": []\n}' })).toEqual([
      'package.json:1 workspace',
    ])
  })

  it('wants the deed of a verb file exported under its own name', () => {
    const path = 'areas/card/server/send-card.ts'
    expect(breachesWith({ [path]: 'export const sendCard = async () => {}\n' })).toEqual([])
    expect(
      breachesWith({ [path]: 'async function sendCard() {}\nexport { sendCard as send }\n' }),
    ).toEqual([`${path}:1 verb`])
    expect(breachesWith({ 'areas/card/server/printing/paper.ts': lines(1) })).toEqual([])
  })
})

describe('keeping habits', () => {
  const cases: [string, string, string, string][] = [
    ['a note of work left', 'ui/a.css', `/* ${later} */\n`, 'later'],
    [
      'a path of the machine it was built on',
      'docs/start.md',
      `Look in ${machine}/design.\n`,
      'machine',
    ],
    ['a mock', 'ui/button.test.ts', 'const press = vi.fn()\n', 'mock'],
    ['a mocking library', 'ui/button.test.ts', "import sinon from 'sinon'\n", 'mock'],
    ['a snapshot', 'ui/button.test.ts', 'expect(button).toMatchInlineSnapshot()\n', 'snapshot'],
    ['a default export', 'ui/link.tsx', 'export default function Link() {}\n', 'default export'],
    [
      'a default export by another name',
      'ui/link.tsx',
      'const a = 1; export { a as default }\n',
      'default export',
    ],
    [
      'the environment read outside config.ts',
      'apps/cli/main.ts',
      'console.log(process.env.PORT)\n',
      'environment',
    ],
    [
      'the environment imported',
      'platform/server/db.ts',
      "import { env } from 'node:process'\n",
      'environment',
    ],
    [
      'a clock in an engine',
      'engines/linker/age.ts',
      'export const now = () => Date.now()\n',
      'clock',
    ],
    ['today in the domain', 'areas/card/age.ts', 'export const now = () => new Date()\n', 'clock'],
    [
      'dice in the domain',
      'areas/card/age.ts',
      'export const dice = () => Math.random()\n',
      'clock',
    ],
    [
      'dice of Node in an engine',
      'engines/linker/key.ts',
      "import { createHash, randomBytes } from 'node:crypto'\nexport const key = () => createHash('x').update(randomBytes(9))\n",
      'clock',
    ],
    [
      'markup from a string',
      'ui/raw.tsx',
      'export const Raw = () => <p dangerouslySetInnerHTML={x} />\n',
      'markup',
    ],
    [
      'markup written by an island',
      'areas/card/islands/a-island.ts',
      "root.innerHTML = ''\n",
      'markup',
    ],
  ]
  it.each(cases)('refuses %s', (_, path, text, rule) => {
    expect(breachesWith({ [path]: text })).toEqual([`${path}:1 ${rule}`])
  })

  it('lets the committed OpenAPI file be compared as a whole', () => {
    const text = "expect(api).toMatchFileSnapshot('openapi.json')\n"
    expect(breachesWith({ 'apps/server/openapi.test.ts': text })).toEqual([])
  })

  it('lets a listed file write markup, when the list gives a reason', () => {
    const raw = { 'ui/raw.tsx': 'export const Raw = () => <p dangerouslySetInnerHTML={x} />\n' }
    expect(
      breachesWith({ ...raw, 'checks/allowed-markup.json': '{"ui/raw.tsx": "our own icons"}' }),
    ).toEqual([])
    expect(breachesWith({ ...raw, 'checks/allowed-markup.json': '{"ui/raw.tsx": ""}' })).toEqual([
      'ui/raw.tsx:1 markup',
    ])
  })

  it('lets a given date be read in the domain, and a configuration export by default', () => {
    expect(
      breachesWith({ 'areas/card/age.ts': 'export const day = (at: string) => new Date(at)\n' }),
    ).toEqual([])
    expect(Object.keys(cleanHouse)).toContain('vite.config.ts')
  })
})
