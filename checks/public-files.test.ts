import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((found) => found[1] ?? '')

const packageFacts = z
  .object({ version: z.string(), license: z.string(), scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')))
const readme = read('README.md')

describe('what operators read', () => {
  const config = read('platform/server/config.ts')

  it('names every setting with the value it has when nothing is set', () => {
    for (const name of new Set(all(config, /\benv\.([A-Z_]+)/g))) {
      expect(readme).toContain(`\`${name}\``)
    }
    for (const [, name = '', text = ''] of config.matchAll(/env\.([A-Z_]+) \?\? '?([^',)]+)/g)) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? ''
      expect(row).toContain(text.includes('à renseigner') ? 'à renseigner' : text)
    }
  })

  it('names no setting that does not exist', () => {
    for (const name of all(readme, /^\| `([A-Z_]+)`/gm)) expect(config).toContain(`env.${name}`)
  })

  it('says how many occupations the starter pack holds', () => {
    const files = readdirSync(join(root, 'packs/occupations')).filter((name) =>
      /^[a-n]\.json$/.test(name),
    )
    const counts = files.map(
      (name) => z.array(z.unknown()).parse(JSON.parse(read(`packs/occupations/${name}`))).length,
    )
    const count = counts.reduce((sum, one) => sum + one, 0)
    expect(readme).toContain(`(${count} métiers)`)
  })
})

const decisions = readdirSync(join(root, 'docs/decisions')).sort()
const written = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/glossary.md']

describe.each([...written, ...decisions.map((name) => `docs/decisions/${name}`)])('%s', (file) => {
  const text = read(file)

  it('names only commands that exist', () => {
    const named = [
      ...all(text, /npm run (?:--silent )?([a-z]+)/g),
      ...all(text, /npm (start|test)/g),
    ]
    for (const name of named) expect(packageFacts.scripts).toHaveProperty(name)
  })

  it('leads only to files that exist', () => {
    const links = all(text, /\]\(([^)#]+)\)/g).filter((link) => !/^https?:/.test(link))
    expect(links.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([])
  })

  it('speaks only of folders and files that exist', () => {
    const paths = all(text, /`([a-z][\w-]*(?:\/[\w.-]+)*\/[\w.-]*)`/g)
    expect(paths.filter((path) => !existsSync(join(root, path)) && isOurs(path))).toEqual([])
  })
})

/** `server/` and the like are said of any area; `dist/` is there once built. */
function isOurs(path: string): boolean {
  return !/^(server|pages|islands|dist)\//.test(path)
}

describe('decisions', () => {
  it('are numbered one after the other', () => {
    expect(decisions.map((name) => Number(name.slice(0, 4)))).toEqual(
      decisions.map((_, place) => place + 1),
    )
  })

  it.each(decisions)('%s is dated and says why, what follows, and what would change it', (name) => {
    const text = read(`docs/decisions/${name}`)
    expect(name).toMatch(/^\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.md$/)
    expect(text).toMatch(new RegExp(`^# ${name.slice(0, 4)} — `))
    expect(text).toMatch(/^\d{4}-\d{2}-\d{2} · (accepted|superseded by \d{4})$/m)
    expect(all(text, /^## (.+)$/gm)).toEqual([
      'Context',
      'Decision',
      'Consequences',
      'What would make us change',
    ])
  })
})

describe('the glossary', () => {
  const rows = all(read('docs/glossary.md'), /^\| ([A-Za-z][A-Za-z ]*?) +\|/gm)
  const words = rows.filter((word) => word !== 'Code')

  it('has one row a word', () => {
    expect(words.length).toBeGreaterThanOrEqual(45)
    expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([])
  })

  it('has no word that the code does not use', () => {
    const code = ['areas', 'engines', 'platform', 'ui', 'apps', 'db/migrations'].flatMap(lettersIn)
    const unused = words.filter((word) => !code.some((text) => text.includes(lettersOf(word))))
    expect(unused).toEqual([])
  })
})

/** Only letters, so that `access card`, `accessCard` and `access_card` are one word. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '')
}

function lettersIn(folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => /\.(tsx?|sql)$/.test(name) && !/\.test\./.test(name))
    .map((name) => lettersOf(read(join(folder, name))))
}

describe('a release', () => {
  it('is told in the changelog under its version and its day', () => {
    const [version, day] =
      /^## (\S+) — (\d{4}-\d{2}-\d{2})$/m.exec(read('CHANGELOG.md'))?.slice(1) ?? []
    expect(version).toBe(packageFacts.version)
    expect(read('publiccode.yml')).toContain(`softwareVersion: "${version}"\nreleaseDate: "${day}"`)
  })

  it('carries the official text of its licence', () => {
    // SHA-256 of https://www.gnu.org/licenses/agpl-3.0.txt
    const official = '0d96a4ff68ad6d4b6f1f30f713b18d5184912ba8dd389f86aa7710db079abcb0'
    expect(createHash('sha256').update(read('LICENSE')).digest('hex')).toBe(official)
    expect(read('engines/LICENSE')).toMatch(/^MIT License/)
  })
})

describe('publiccode.yml', () => {
  const text = read('publiccode.yml')
  const values = valuesIn(text)

  it.each([
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'developmentStatus',
    'softwareType',
    'organisation.uri',
    'description.fr.shortDescription',
    'description.fr.longDescription',
    'description.fr.features',
    'legal.license',
    'maintenance.type',
    'maintenance.contacts',
    'localisation.localisationReady',
    'localisation.availableLanguages',
  ])('says %s', (key) => expect(values.has(key)).toBe(true))

  it('gives the licence of the package and a word of the standard for its status', () => {
    expect(values.get('legal.license')).toBe(packageFacts.license)
    expect(['concept', 'development', 'beta', 'stable', 'obsolete']).toContain(
      values.get('developmentStatus'),
    )
  })

  it('is indented by two spaces, without a tab', () => {
    expect(text).not.toContain('\t')
    expect(
      text.split('\n').filter((line) => (/^ */.exec(line)?.[0].length ?? 0) % 2 === 1),
    ).toEqual([])
  })
})

/** The keys of a plain YAML file, written `description.fr.features`, each with what follows it on its line. */
function valuesIn(text: string): Map<string, string> {
  const values = new Map<string, string>()
  let parents: string[] = []
  for (const line of text.split('\n')) {
    const [, indent = '', key, value = ''] = /^( *)([A-Za-z]+):(?: (.*))?$/.exec(line) ?? []
    if (key === undefined) continue
    parents = [...parents.slice(0, indent.length / 2), key]
    values.set(parents.join('.'), value.replace(/^"|"$/g, ''))
  }
  return values
}

describe('docs/security.md', () => {
  const text = read('docs/security.md')

  it('names only tests and pages that exist', () => {
    const named = all(text, /`([a-z][\w./-]+\.(?:test|spec)\.tsx?)`/g)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
    const linked = all(text, /\]\((decisions\/[\w.-]+)\)/g)
    expect(linked.filter((path) => !existsSync(join(root, 'docs', path)))).toEqual([])
  })
})
