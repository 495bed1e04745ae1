import { describe, expect, it } from 'vitest'
import { breachesWith } from '../clean-house.ts'

const MAP = 'areas/arrows.json'
const borrow = (path: string): string => `import { x } from '${path}'\nexport const y = x\n`

describe('drawing the map', () => {
  const map = (ground: string[], arrows: Record<string, string[]>): Record<string, string> => ({
    [MAP]: JSON.stringify({ ground, arrows }),
  })

  it('wants a map that can be read', () => {
    expect(breachesWith({ [MAP]: '{"ground": "accounts"}' })).toContain(`${MAP}:1 map`)
  })
  it('wants every folder in the map', () => {
    expect(breachesWith({ 'areas/jury/jury.ts': 'export {}\n' })).toEqual([`${MAP}:1 map`])
  })
  it('wants every area of the map built, but a ground area may come later', () => {
    expect(
      breachesWith(map(['accounts', 'consent'], { skills: [], card: ['skills'], site: [] })),
    ).toEqual([`${MAP}:1 map`])
  })
  it('refuses an arrow to an area nobody named', () => {
    expect(breachesWith(map(['accounts'], { skills: ['jury'], card: ['skills'] }))).toEqual([
      `${MAP}:1 map`,
    ])
  })
  it('refuses an arrow from the ground to a room above', () => {
    expect(
      breachesWith(map(['accounts'], { accounts: ['skills'], skills: [], card: ['skills'] })),
    ).toEqual([`${MAP}:1 map`])
  })
  it('refuses arrows that lead in a circle', () => {
    expect(breachesWith(map(['accounts'], { skills: ['card'], card: ['skills'] }))).toEqual([
      `${MAP}:1 map`,
      `${MAP}:1 map`,
    ])
  })
})

describe('importing along the arrows', () => {
  const cases: [string, string, string, string][] = [
    ['an area beside no arrow', 'areas/skills/near.ts', '../card/card.ts', 'arrow'],
    ['a room above the ground', 'areas/accounts/near.ts', '../skills/skill.ts', 'arrow'],
    ['another ground area, undrawn', 'areas/consent/near.ts', '../accounts/account.ts', 'arrow'],
    ['an area beside no arrow, in a test', 'areas/skills/near.test.ts', '../card/card.ts', 'arrow'],
    [
      'a store of another area',
      'areas/card/server/tasks.ts',
      '../../accounts/server/account-store.ts',
      'store',
    ],
    [
      'a store, from an app',
      'apps/cli/main.ts',
      '../../areas/accounts/server/account-store.ts',
      'store',
    ],
    [
      'a page of another area',
      'areas/card/pages/a-page.tsx',
      '../../skills/pages/skill-page.tsx',
      'page',
    ],
    ['an app', 'areas/card/server/tasks.ts', '../../../apps/server/main.ts', 'apps'],
    ['a package in the domain', 'areas/card/near.ts', 'hono', 'domain'],
    ['the machine in the domain', 'areas/card/near.ts', 'node:fs', 'domain'],
    ['server code in the domain', 'areas/card/near.ts', './server/write-card.ts', 'domain'],
    ['the design system in the domain', 'areas/card/near.ts', '../../ui/button.tsx', 'domain'],
    [
      'the platform server in the domain',
      'areas/card/near.ts',
      '../../platform/server/config.ts',
      'domain',
    ],
    ['a page in server/', 'areas/card/server/tasks.ts', '../pages/card-page.tsx', 'server'],
    ['an island in server/', 'areas/card/server/tasks.ts', '../islands/card-island.tsx', 'server'],
    [
      'server code in an island',
      'areas/card/islands/a-island.ts',
      '../server/write-card.ts',
      'islands',
    ],
    [
      'the platform server in an island',
      'areas/card/islands/a-island.ts',
      '../../../platform/server/config.ts',
      'islands',
    ],
    ['the machine in an island', 'areas/card/islands/a-island.ts', 'fs', 'islands'],
    ['the API in a page', 'areas/card/pages/a-page.tsx', '../api/cards-api.ts', 'pages'],
    ['a page in the API', 'areas/card/api/a-api.ts', '../pages/card-page.tsx', 'api'],
    ['an area in the platform', 'platform/web/a.tsx', '../../areas/card/card.ts', 'platform'],
    ['the server in the pure platform', 'platform/day.ts', './server/config.ts', 'platform'],
    ['the machine in the pure platform', 'platform/day.ts', 'node:os', 'platform'],
    ['an area in the design system', 'ui/a.tsx', '../areas/card/card.ts', 'ui'],
    ['the platform server in the design system', 'ui/a.tsx', '../platform/server/config.ts', 'ui'],
    ['an area in an engine', 'engines/linker/a.ts', '../../areas/card/card.ts', 'engines'],
    ['another engine', 'engines/matching/a.ts', '../linker/linker.ts', 'engines'],
    ['the platform in an engine', 'engines/linker/a.ts', '../../platform/refusal.ts', 'engines'],
    ['the machine in an engine', 'engines/linker/a.ts', 'node:fs', 'engines'],
    ['a file without its extension', 'ui/a.tsx', './button', 'spelling'],
    ['an alias', 'ui/a.tsx', '#ui/button.tsx', 'spelling'],
  ]
  it.each(cases)('refuses %s', (_, path, imported, rule) => {
    expect(breachesWith({ [path]: borrow(imported) })).toEqual([`${path}:1 ${rule}`])
  })

  it('sees every way to import: export from, import(), types', () => {
    const path = 'engines/linker/a.ts'
    const other = '../../platform/refusal.ts'
    expect(
      breachesWith({ [path]: `export const a = 1\nexport { refusal } from '${other}'\n` }),
    ).toEqual([`${path}:2 engines`])
    expect(breachesWith({ [path]: `export const a = () => import('${other}')\n` })).toEqual([
      `${path}:1 engines`,
    ])
    expect(breachesWith({ [path]: `export type A = typeof import('${other}')\n` })).toEqual([
      `${path}:1 engines`,
    ])
  })

  it('lets a ground area use another along an arrow drawn for it', () => {
    const map =
      '{"ground": ["accounts", "consent"], "arrows": {"consent": ["accounts"], "skills": [], "card": ["skills"]}}'
    expect(
      breachesWith({ [MAP]: map, 'areas/consent/a.ts': borrow('../accounts/account.ts') }),
    ).toEqual([])
  })

  it('lets an engine hash, sign and compress: nothing but its arguments comes in', () => {
    const path = 'engines/linker/a.ts'
    expect(breachesWith({ [path]: borrow('node:crypto') + borrow('node:zlib') })).toEqual([])
  })

  it('lets a test reach further than the code it proves', () => {
    expect(breachesWith({ 'engines/linker/a.test.ts': borrow('node:fs') })).toEqual([])
    expect(
      breachesWith({ 'areas/card/pages/a.test.ts': borrow('../../../apps/server/main.ts') }),
    ).toEqual([])
  })
})

describe('reaching the browser', () => {
  const island = 'areas/card/islands/card-island.tsx:1 island reach'
  it('refuses an island whose imports lead to the machine or to the server, however far', () => {
    expect(breachesWith({ 'ui/button.tsx': borrow('node:fs') })).toEqual([island])
    expect(
      breachesWith({ 'ui/button.tsx': borrow('./icon.tsx'), 'ui/icon.tsx': borrow('node:fs') }),
    ).toEqual([island])
  })
  it('lets types lead anywhere, for they are gone in the browser', () => {
    const text = "import type { Stats } from 'node:fs'\nexport const a = (b: Stats) => b\n"
    expect(breachesWith({ 'ui/button.tsx': text })).toEqual([])
  })
})

describe('importing in circles', () => {
  it('tells a circle once, at the import that closes it', () => {
    const circle = {
      'ui/a.tsx': borrow('./b.tsx'),
      'ui/b.tsx': borrow('./c.tsx'),
      'ui/c.tsx': borrow('./a.tsx'),
    }
    expect(breachesWith(circle)).toEqual(['ui/c.tsx:1 circle'])
  })
  it('counts types too, and a file that imports itself', () => {
    const circle = {
      'ui/a.tsx': "import type { B } from './b.tsx'\nexport type A = B\n",
      'ui/b.tsx': borrow('./a.tsx'),
    }
    expect(breachesWith(circle)).toEqual(['ui/b.tsx:1 circle'])
    expect(breachesWith({ 'ui/a.tsx': borrow('./a.tsx') })).toEqual(['ui/a.tsx:1 circle'])
  })
})
