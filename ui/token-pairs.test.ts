import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contrast, tokenPairs } from './token-pairs.ts'

const here = import.meta.dirname
const tokens = readFileSync(join(here, 'tokens.css'), 'utf8')
const sheets = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
)
const sheetOf = (path: string) => readFileSync(join(here, path), 'utf8')
const readOf = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map((found) => found[1] ?? '')

const light = block(':root')
const themes = {
  light,
  dark: new Map([...light, ...block("html[data-theme='dark']")]),
  contrast: new Map([...light, ...block("html[data-theme='contrast']")]),
}

describe('the ratio of WCAG', () => {
  it('gives the known figures', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })
})

describe.each(Object.entries(themes))('the %s theme', (_theme, colours) => {
  it.each(tokenPairs)('$fg on $bg is readable: $use', ({ fg, bg, least }) => {
    expect(contrast(colours.get(fg) ?? '', colours.get(bg) ?? '')).toBeGreaterThanOrEqual(least)
  })
})

describe('the themes', () => {
  it('are the same whether chosen or asked for by the device', () => {
    const asked = (query: string) => colours(tokens.slice(tokens.indexOf(`@media (${query})`)))
    expect(asked('prefers-color-scheme: dark')).toEqual(block("html[data-theme='dark']"))
    expect(asked('prefers-contrast: more')).toEqual(block("html[data-theme='contrast']"))
  })

  it('give a value to every colour', () => {
    for (const name of light.keys()) {
      expect(block("html[data-theme='dark']").has(name), name).toBe(true)
      expect(block("html[data-theme='contrast']").has(name), name).toBe(true)
    }
  })
})

describe('the style sheets', () => {
  it('use declared tokens only', () => {
    const declared = new Set(readOf(/(--[a-z0-9-]+):/g, tokens))
    for (const path of sheets) {
      for (const used of readOf(/var\((--[a-z0-9-]+)/g, sheetOf(path))) {
        expect(declared.has(used), `${used} in ${path}`).toBe(true)
      }
    }
  })

  it('write and paint with paired colours only', () => {
    const written = new Set(tokenPairs.map((pair) => `--${pair.fg}`))
    const grounds = new Set(tokenPairs.map((pair) => `--${pair.bg}`))
    const shapes = new Set([...written, ...grounds, '--hair', '--track'])
    for (const path of sheets) {
      const sheet = sheetOf(path)
      for (const ink of readOf(/[\s;{]color: var\((--[a-z0-9-]+)/g, sheet)) {
        expect(written.has(ink), `${ink} written in ${path}`).toBe(true)
      }
      for (const ground of readOf(/background(?:-color)?: var\((--[a-z0-9-]+)/g, sheet)) {
        expect(shapes.has(ground), `${ground} painted in ${path}`).toBe(true)
      }
    }
  })

  it('name no colour outside of the tokens', () => {
    for (const path of sheets.filter((one) => one !== 'tokens.css' && one !== 'print.css')) {
      expect(sheetOf(path), path).not.toMatch(/#[0-9a-f]{3,8}\b(?!")/i)
    }
  })

  it('are all gathered', () => {
    const gathered = readOf(/@import ["']\.\/(.+?)["']/g, sheetOf('all.css'))
    expect(gathered.toSorted()).toEqual(sheets.filter((path) => path !== 'all.css').toSorted())
  })
})

function block(selector: string): Map<string, string> {
  const start = tokens.indexOf(`${selector} {`)
  expect(start, selector).toBeGreaterThanOrEqual(0)
  return colours(tokens.slice(start))
}

/** The colours declared before the next closing brace. */
function colours(text: string): Map<string, string> {
  const found = text.slice(0, text.indexOf('}')).matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)
  return new Map([...found].map(([, name = '', value = '']) => [name, value]))
}
